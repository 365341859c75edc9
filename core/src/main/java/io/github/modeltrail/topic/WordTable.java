package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers words from 0 in the order in which they were added; looks them up in a buffer of characters without making a
 * string. Safe for many threads once nothing is added any more.
 */
final class WordTable {
  static final int UNKNOWN = -1;
  /** The hash of the empty word. */
  static final int NO_HASH = 0;

  private final List<String> words = new ArrayList<>();
  /** Open addressing: the hash in the upper half, the number plus one in the lower; 0 is a free slot. */
  private long[] slots = new long[512];

  int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  /** The hash of a word with one more character; readers of words carry it along. */
  static int hash(int hash, char next) {
    return hash * 31 + next;
  }

  /** The word's number; a new one if the word is new. */
  int add(String word) {
    char[] letters = word.toCharArray();
    int hash = hash(letters, letters.length);
    int known = find(letters, letters.length, hash);
    if (known != UNKNOWN) {
      return known;
    }
    if (words.size() * 4 > slots.length) {
      grow();
    }
    words.add(word);
    insert(hash, words.size());
    return words.size() - 1;
  }

  int find(String word) {
    char[] letters = word.toCharArray();
    return find(letters, letters.length, hash(letters, letters.length));
  }

  /** The number of the word that fills the buffer up to {@code length} and has that hash, or {@link #UNKNOWN}. */
  int find(char[] buffer, int length, int hash) {
    int mask = slots.length - 1;
    int slot = slotOf(hash) & mask;
    while (slots[slot] != 0) {
      int id = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> 32) == hash && same(words.get(id), buffer, length)) {
        return id;
      }
      slot = slot + 1 & mask;
    }
    return UNKNOWN;
  }

  private static int slotOf(int hash) {
    return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7;
  }

  /** The hash of the word in the buffer up to {@code length}. */
  static int hash(char[] buffer, int length) {
    int hash = NO_HASH;
    for (int i = 0; i < length; i++) {
      hash = hash(hash, buffer[i]);
    }
    return hash;
  }

  private static boolean same(String word, char[] buffer, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != buffer[i]) {
        return false;
      }
    }
    return true;
  }

  private void insert(int hash, int number) {
    int mask = slots.length - 1;
    int slot = slotOf(hash) & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    slots[slot] = (long) hash << 32 | number;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        insert((int) (entry >>> 32), (int) entry);
      }
    }
  }
}

package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers words from 0 in the order in which they were added; looks them up in a buffer of characters without making a
 * string. Safe for many threads once nothing is added any more.
 */
final class WordTable {
  static final int UNKNOWN = -1;

  private final List<String> words = new ArrayList<>();
  private int[] slots = new int[1024];
  private int[] hashes = new int[1024];

  WordTable() {
    Arrays.fill(slots, UNKNOWN);
  }

  int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  /** The word's number; a new one if the word is new. */
  int add(String word) {
    int slot = slotOf(word.toCharArray(), 0, word.length());
    if (slots[slot] != UNKNOWN) {
      return slots[slot];
    }
    slots[slot] = words.size();
    hashes[slot] = hash(word.toCharArray(), 0, word.length());
    words.add(word);
    if (words.size() * 4 > slots.length) {
      grow();
    }
    return words.size() - 1;
  }

  int find(String word) {
    return find(word.toCharArray(), 0, word.length());
  }

  /** The number of the word that stands in {@code [from, to)} of the buffer, or {@link #UNKNOWN}. */
  int find(char[] buffer, int from, int to) {
    return slots[slotOf(buffer, from, to)];
  }

  private int slotOf(char[] buffer, int from, int to) {
    int hash = hash(buffer, from, to);
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) * 0x9E3779B1 >>> 7 & mask;
    while (slots[slot] != UNKNOWN && (hashes[slot] != hash || !same(words.get(slots[slot]), buffer, from, to))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int hash(char[] buffer, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + buffer[i];
    }
    return hash;
  }

  private static boolean same(String word, char[] buffer, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != buffer[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    hashes = new int[slots.length];
    Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < words.size(); id++) {
      char[] word = words.get(id).toCharArray();
      int slot = slotOf(word, 0, word.length);
      slots[slot] = id;
      hashes[slot] = hash(word, 0, word.length);
    }
  }
}

package io.github.modeltrail.topic;

import io.github.modeltrail.text.Folding;

/**
 * What a word as it stands in a text is to a model: the number of its stem and the topics of which it is an anchor. Holds
 * all the forms that a known stem can have, spelled with few letters from a to z, so that most words are looked up by one
 * number without being stemmed; other words are stemmed and looked up letter by letter. Immutable once made.
 */
final class WordForms {
  /** How many letters from a to z fit into the 64 bits of a {@linkplain #key key}. */
  static final int LONGEST_KEY = 12;
  /** Neither of a known stem nor an anchor. */
  static final long NOTHING = 0;

  private static final int BITS = 5;
  private static final byte[] LETTERS = letters();

  final WordTable words;
  final AnchorTable anchors;

  /** Open addressing: keys and, each behind its key, facts; the key 0 is a free slot. */
  private long[] slots = new long[1 << 12];
  private int size;

  /** The forms of words and anchors that are all there already. */
  WordForms(WordTable words, AnchorTable anchors) {
    this.words = words;
    this.anchors = anchors;
    for (String anchor : anchors.union()) {
      add(anchor.toCharArray(), anchor.length(), facts(words.find(Stem.of(anchor)), anchors.find(anchor)));
    }
    for (int id = 0; id < words.size(); id++) {
      long facts = facts(id, WordTable.UNKNOWN);
      Stem.forEachForm(words.word(id), (letters, length) -> add(letters, length, facts));
    }
  }

  /** The number from 1 to 26 of a letter from a to z, capital or full-width ones too; 0 for all other characters. */
  static int letter(char unit) {
    return LETTERS[unit];
  }

  /** The key of a word with one more letter; that of the empty word is 0. */
  static long key(long key, int letter) {
    return key << BITS | letter;
  }

  /** What is known of the word with that key, for {@link #stem} and {@link #topics}; {@link #NOTHING} if nothing is. */
  long find(long key) {
    int slot = slotOf(key);
    return slots[slot] == key ? slots[slot + 1] : NOTHING;
  }

  /** The number of the word's stem, or {@link WordTable#UNKNOWN}. */
  static int stem(long facts) {
    return (int) facts - 1;
  }

  /** One bit for each topic of which the word is an anchor. */
  long topics(long facts) {
    return anchors.topics((int) (facts >>> 32) - 1);
  }

  private static long facts(int stem, int anchor) {
    return (anchor + 1L) << 32 | stem + 1;
  }

  /** Adds a form if it has a key and is not there already. */
  private void add(char[] letters, int length, long facts) {
    long key = 0;
    for (int i = 0; i < length; i++) {
      if (length > LONGEST_KEY || letter(letters[i]) == 0) {
        return;
      }
      key = key(key, letter(letters[i]));
    }
    if (find(key) == NOTHING) {
      if (4 * size >= slots.length) {
        grow();
      }
      size++;
      insert(key, facts);
    }
  }

  private void insert(long key, long facts) {
    int slot = slotOf(key);
    slots[slot] = key;
    slots[slot + 1] = facts;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot] != 0) {
        insert(old[slot], old[slot + 1]);
      }
    }
  }

  /** Where the key stands or would stand. */
  private int slotOf(long key) {
    int mask = slots.length - 2;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (slots[slot] != key && slots[slot] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private static byte[] letters() {
    byte[] letters = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < letters.length; unit++) {
      char folded = Folding.fold((char) unit);
      letters[unit] = folded >= 'a' && folded <= 'z' ? (byte) (folded - 'a' + 1) : 0;
    }
    return letters;
  }
}

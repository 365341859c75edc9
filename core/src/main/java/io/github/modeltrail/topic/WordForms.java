package io.github.modeltrail.topic;

import io.github.modeltrail.text.Folding;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What a word as it stands in a text is to a model: the number of its stem and the topics of which it is an anchor.
 *
 * <p>
 * Words of a few letters from a to z are looked up by one number, and what was worked out for them is kept: a text has
 * few words that the texts before it did not have. Other words are stemmed and looked up letter by letter. Safe for many
 * threads once nothing is added to the tables any more.
 */
final class WordForms {
  /** How many letters from a to z fit into the 64 bits of a {@linkplain #key key}. */
  static final int LONGEST_KEY = 12;

  private static final int BITS = 5;
  private static final int LETTER = (1 << BITS) - 1;
  /** How many forms are kept, as a power of two: the words that make up nearly all of a text, and no more. */
  private static final int KEPT_BITS = 14;
  private static final byte[] LETTERS = letters();

  final WordTable words;
  final AnchorTable anchors;

  /**
   * What was last worked out for each slot, two numbers side by side: the word's key crossed with the form, and the form.
   * A thread that reads them while another writes sees that they do not belong together, as their crossing gives no such
   * key (Hyatt and Mann, "A lockless transposition-table implementation for parallel search", ICGA Journal 2002).
   */
  private final AtomicLongArray kept = new AtomicLongArray(2 << KEPT_BITS);

  WordForms(WordTable words, AnchorTable anchors) {
    this.words = words;
    this.anchors = anchors;
  }

  /** The number from 1 to 26 of a letter from a to z, capital or full-width ones too; 0 for all other characters. */
  static int letter(char unit) {
    return LETTERS[unit];
  }

  /** The key of a word with one more letter; that of the empty word is 0. */
  static long key(long key, int letter) {
    return key << BITS | letter;
  }

  /** What is known of the word of 1 to {@link #LONGEST_KEY} letters with that key: its form, for the methods below. */
  long find(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - KEPT_BITS) << 1;
    long form = kept.getOpaque(slot + 1);
    if ((kept.getOpaque(slot) ^ form) != key) {
      form = workOut(key);
      kept.setOpaque(slot, key ^ form);
      kept.setOpaque(slot + 1, form);
    }
    return form;
  }

  /** The number of the stem of a word with that form, or {@link WordTable#UNKNOWN}. */
  static int stem(long form) {
    return (int) form - 1;
  }

  /** One bit for each topic of which a word with that form is an anchor. */
  long topics(long form) {
    return anchors.topics((int) (form >>> Integer.SIZE) - 1);
  }

  private long workOut(long key) {
    int length = (Long.SIZE - Long.numberOfLeadingZeros(key) + BITS - 1) / BITS;
    char[] letters = new char[length];
    for (int i = 0; i < length; i++) {
      letters[i] = (char) ('a' - 1 + (key >>> BITS * (length - 1 - i) & LETTER));
    }
    int stem = Stem.length(letters, length);
    long anchor = anchors.find(letters, length, WordTable.hash(letters, length)) + 1L;
    return anchor << Integer.SIZE | words.find(letters, stem, WordTable.hash(letters, stem)) + 1L;
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

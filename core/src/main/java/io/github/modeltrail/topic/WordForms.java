package io.github.modeltrail.topic;

import io.github.modeltrail.scan.WordFilter;
import io.github.modeltrail.text.Folding;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What a word as it stands in a text is to a model: the number of its stem and the topics of which it is an anchor.
 *
 * <p>
 * Words of a few letters from a to z are looked up by one number. A model knows some hundred stems, so that the first
 * letters of most others show that they are none; what was worked out for the rest is kept, since a text has few words that
 * the texts before it did not have. Other words are stemmed and looked up letter by letter. Safe for many threads once nothing
 * is added to the tables any more.
 */
final class WordForms {
  /** How many letters from a to z fit into the 64 bits of a {@linkplain #key key}. */
  static final int LONGEST_KEY = 12;

  private static final int BITS = 5;
  private static final int LETTER = (1 << BITS) - 1;
  /** How many forms are kept, as a power of two: the words that make up nearly all of a text, and no more. */
  private static final int KEPT_BITS = 14;
  private static final byte[] LETTERS = letters();
  /** By how many letters most words that are not known are told from those that are. */
  private static final int BEGINNING = 4;
  private static final int BEGINNING_BITS = 15;
  private static final int MIX = 0x9E3779B1;
  /** The form of a word that is neither known by its stem nor an anchor. */
  private static final long UNKNOWN = 0;

  final WordTable words;
  final AnchorTable anchors;

  /**
   * What was last worked out for each slot, two numbers side by side: the word's key crossed with the form, and the form.
   * A thread that reads them while another writes sees that they do not belong together, as their crossing gives no such
   * key (Hyatt and Mann, "A lockless transposition-table implementation for parallel search", ICGA Journal 2002).
   */
  private final AtomicLongArray kept = new AtomicLongArray(2 << KEPT_BITS);
  /** For each hash of a word's beginning, a bit: whether a word that is known, as a stem or as an anchor, can begin so. */
  private final long[] beginnings = new long[(1 << BEGINNING_BITS) / Long.SIZE];

  private final WordFilter anchorFilter;

  /** The forms of words that are all in the tables by now. */
  WordForms(WordTable words, AnchorTable anchors) {
    this.words = words;
    this.anchors = anchors;
    for (int word = 0; word < words.size(); word++) {
      noteBeginning(words.word(word));
    }
    anchors.union().forEach(this::noteBeginning);
    anchorFilter = WordFilter.of(anchors.union());
  }

  /** A stem is the beginning of its words, which are the stem itself if it is shorter than what endings are cut to. */
  private void noteBeginning(String known) {
    int length = Math.min(known.length(), BEGINNING);
    long key = 0;
    for (int i = 0; i < length; i++) {
      int letter = letter(known.charAt(i));
      if (letter == 0) {
        return;
      }
      key = key(key, letter);
    }
    note(key);
    for (int next = 1; next <= letter('z') && length >= Stem.SHORTEST && length < BEGINNING; next++) {
      note(key(key, next));
    }
  }

  private void note(long beginning) {
    int bit = hash(beginning);
    beginnings[bit / Long.SIZE] |= 1L << bit;
  }

  private static int hash(long beginning) {
    return (int) beginning * MIX >>> Integer.SIZE - BEGINNING_BITS;
  }

  /** False only if no anchor stands in the text, by a look that costs a fraction of what it costs to read all words. */
  boolean mayHoldAnchor(String text) {
    return anchorFilter.mayHold(text);
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
  long find(long key, int letters) {
    int bit = hash(letters > BEGINNING ? key >>> BITS * (letters - BEGINNING) : key);
    return (beginnings[bit / Long.SIZE] >>> bit & 1) == 0 ? UNKNOWN : findKept(key);
  }

  private long findKept(long key) {
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

package io.github.modeltrail.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases in an order of their own, each compared with a place of a text by its first eight units at once.
 *
 * <p>
 * Of those units only the letters and digits in ASCII are compared, as others can be written in several ways; a phrase that
 * passes is compared unit by unit. Immutable.
 */
final class PhraseRows {
  private static final int WIDTH = 2;
  private static final long BYTE = 0xFF;

  private final String[] phrases;
  private final int[] numbers;
  /** For each row, side by side: which bits of the first eight kinds, folded, are compared, and what they must be. */
  private final long[] heads;

  /**
   * @param ordered
   *          the phrases as {@link PhraseScanner#read} has them, in the order of the rows
   * @param numbered
   *          the same ones in the order of their numbers
   */
  PhraseRows(List<String> ordered, List<String> numbered) {
    Map<String, Integer> numberOf = new HashMap<>();
    for (int number = 0; number < numbered.size(); number++) {
      numberOf.put(numbered.get(number), number);
    }
    phrases = ordered.toArray(String[]::new);
    numbers = ordered.stream().mapToInt(numberOf::get).toArray();
    heads = new long[WIDTH * numbers.length];
    for (int row = 0; row < numbers.length; row++) {
      long eight = EightUnits.of(phrases[row]);
      long compared = (EightUnits.letters(eight) | EightUnits.digits(eight)) >>> Byte.SIZE - 1;
      heads[WIDTH * row] = compared * BYTE;
      heads[WIDTH * row + 1] = eight & compared * BYTE;
    }
  }

  /**
   * Passes those of the rows {@code from..to} that stand in the text at {@code start} to {@code sink}.
   *
   * @param eight
   *          the kinds there
   */
  void report(int from, int to, long eight, String text, int start, HitSink sink) {
    long folded = EightUnits.folded(eight);
    for (int row = from; row < to; row++) {
      if ((folded & heads[WIDTH * row]) == heads[WIDTH * row + 1] && stands(phrases[row], text, start)) {
        sink.hit(start, start + phrases[row].length(), numbers[row]);
      }
    }
  }

  private static boolean stands(String phrase, String text, int start) {
    if (phrase.length() > text.length() - start) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (PhraseScanner.read(text.charAt(start + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.WordUnits;

/** Where a name may end. */
final class WordBorders {
  private WordBorders() {}

  /** Whether a name whose last unit stands before {@code end} is whole there. */
  static boolean endsName(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char last = text.charAt(end - 1);
    char next = text.charAt(end);
    if (Folding.isUnspacedScript(last) || !continuesWord(next)) {
      return true;
    }
    boolean plural = Folding.fold(next) == 's' && (end + 1 == text.length() || !continuesWord(text.charAt(end + 1)));
    return plural || (Character.isDigit(next) && !Character.isDigit(last));
  }

  /** Whether a letter or digit behind this unit goes on with a word instead of starting one. */
  static boolean continuesWord(char unit) {
    return WordUnits.isInWord(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }
}

package io.github.modeltrail.text;

/** Which UTF-16 units words are made of. */
public final class WordUnits {
  /** Looked up, since context is read unit by unit: asking {@link Character} each time costs several times more. */
  private static final boolean[] IN_WORD = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int unit = 0; unit < IN_WORD.length; unit++) {
      IN_WORD[unit] = Character.isLetterOrDigit((char) unit) && !Folding.isUnspacedScript((char) unit);
    }
  }

  private WordUnits() {}

  /** Whether the unit belongs to a word of a script that puts spaces between words, or to a number. */
  public static boolean isInWord(char unit) {
    return IN_WORD[unit];
  }
}

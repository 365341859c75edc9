package io.github.modeltrail.text;

/**
 * The one notion of "the same letter" that scanner, index and lexicon share.
 *
 * <p>
 * Folding goes unit by unit and never changes the length of a text, so offsets stay those of the original: capitals
 * become small letters ({@code İ} becomes {@code i}), full-width Latin letters and digits become plain ones. It does not
 * take accents away.
 */
public final class Folding {
  /** How far full-width Latin letters, digits and signs stand behind the plain ones. */
  private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';
  private static final char[] FOLDED = table();

  private Folding() {}

  /** The folded form of a UTF-16 unit; surrogates are kept as they are. */
  public static char fold(char unit) {
    return FOLDED[unit];
  }

  /** The text with each unit folded; as long as the text was. */
  public static String fold(String text) {
    int same = 0;
    while (same < text.length() && FOLDED[text.charAt(same)] == text.charAt(same)) {
      same++;
    }
    return same == text.length() ? text : foldFrom(same, text);
  }

  private static String foldFrom(int first, String text) {
    char[] units = text.toCharArray();
    for (int i = first; i < units.length; i++) {
      units[i] = FOLDED[units[i]];
    }
    return new String(units);
  }

  /**
   * Whether the unit stands in a text without being read: soft hyphens, zero-width spaces and joiners, byte-order marks.
   */
  public static boolean isInvisible(char unit) {
    return unit == '\u00AD' || (unit >= '\u200B' && unit <= '\u200D') || unit == '\u2060' || unit == '\uFEFF';
  }

  /** Whether the unit belongs to a script that is written without spaces between words: Chinese, Japanese, Korean. */
  public static boolean isUnspacedScript(char unit) {
    return unit >= '\u2E80' && ((unit >= '\u3005' && unit <= '\u9FFF' && unit != '\u3008' && !isCjkPunctuation(unit))
        || (unit >= '\uAC00' && unit <= '\uD7A3') || (unit >= '\uF900' && unit <= '\uFAFF'));
  }

  private static boolean isCjkPunctuation(char unit) {
    return unit >= '\u3008' && unit <= '\u3020';
  }

  private static char[] table() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < folded.length; unit++) {
      folded[unit] = Character.toLowerCase(Character.toUpperCase(plainWidth((char) unit)));
    }
    return folded;
  }

  private static char plainWidth(char unit) {
    boolean fullWidth = unit >= '\uFF01' && unit <= '\uFF5E';
    return fullWidth ? (char) (unit - FULL_WIDTH_SHIFT) : unit;
  }
}

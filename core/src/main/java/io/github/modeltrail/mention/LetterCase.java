package io.github.modeltrail.mention;

/** How the capitals of a name in a text compare with the lexicon's. */
enum LetterCase {
  /** The same capitals. */
  EXACT,
  /** All small letters, where the lexicon has capitals. */
  LOWER,
  /** All capitals, where the lexicon has small letters. */
  UPPER,
  /** A capital first and small letters behind, where the lexicon writes otherwise. */
  TITLE,
  /** Any other mixture: {@code LLaMa}, {@code LLama}. */
  MIXED;

  static LetterCase of(String written, String listed) {
    if (sameLetters(written, listed)) {
      return EXACT;
    }
    if (!Letters.hasUpper(written)) {
      return LOWER;
    }
    if (!Letters.hasLower(written)) {
      return UPPER;
    }
    return isTitle(written) ? TITLE : MIXED;
  }

  /** Whether both have the same letters, whatever stands between them. */
  private static boolean sameLetters(String written, String listed) {
    int at = nextLetter(written, 0);
    int other = nextLetter(listed, 0);
    while (at < written.length() && other < listed.length() && written.charAt(at) == listed.charAt(other)) {
      at = nextLetter(written, at + 1);
      other = nextLetter(listed, other + 1);
    }
    return at == written.length() && other == listed.length();
  }

  private static int nextLetter(String name, int from) {
    int at = from;
    while (at < name.length() && !Character.isLetter(name.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isTitle(String written) {
    int first = nextLetter(written, 0);
    return Character.isUpperCase(written.charAt(first)) && !Letters.hasUpper(written, first + 1);
  }
}

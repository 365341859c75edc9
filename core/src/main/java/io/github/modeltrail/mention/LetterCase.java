package io.github.modeltrail.mention;

import java.util.Locale;

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
    String letters = lettersOf(written);
    String usual = lettersOf(listed);
    if (letters.equals(usual)) {
      return EXACT;
    }
    if (letters.equals(letters.toLowerCase(Locale.ROOT))) {
      return LOWER;
    }
    if (letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return UPPER;
    }
    boolean title = Letters.startsUpper(letters) && !Letters.hasUpper(letters.substring(1));
    return title ? TITLE : MIXED;
  }

  private static String lettersOf(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.chars().filter(Character::isLetter).forEach(unit -> letters.append((char) unit));
    return letters.toString();
  }
}

package io.github.modeltrail.mention;

/** What the letters of a name look like, which tells made-up names from words. */
enum NameShape {
  /** Several words. */
  PHRASE,
  /** Capitals or digits within: {@code MobileBERT}, {@code wav2vec}, {@code T5}. */
  MADE,
  /** All capitals. */
  ACRONYM,
  /** A capital first. */
  CAPITALISED,
  /** Small letters only. */
  SMALL,
  /** A script without capitals. */
  OTHER;

  static NameShape of(String name) {
    if (Letters.hasSpace(name)) {
      return PHRASE;
    }
    boolean upper = Letters.hasUpper(name);
    boolean lower = Letters.hasLower(name);
    if (!upper && !lower) {
      return OTHER;
    }
    boolean capitalWithin = lower && Letters.hasUpper(name, 1);
    if (Letters.hasDigit(name) || capitalWithin) {
      return MADE;
    }
    return !upper ? SMALL : lower ? CAPITALISED : ACRONYM;
  }
}

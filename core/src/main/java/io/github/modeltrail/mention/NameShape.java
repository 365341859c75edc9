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
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    boolean upperWithin = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (Letters.isSpace(unit)) {
        return PHRASE;
      }
      upper |= Character.isUpperCase(unit);
      lower |= Character.isLowerCase(unit);
      digit |= Character.isDigit(unit);
      upperWithin |= i > 0 && Character.isUpperCase(unit);
    }
    if (!upper && !lower) {
      return OTHER;
    }
    if (digit || (lower && upperWithin)) {
      return MADE;
    }
    return !upper ? SMALL : lower ? CAPITALISED : ACRONYM;
  }
}

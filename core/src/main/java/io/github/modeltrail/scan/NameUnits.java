package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;

/** What a unit is to the comparison of a name with a text: its folded form, a separator, or nothing. */
final class NameUnits {
  /** Stands for every separator. */
  static final char SEPARATOR = ' ';
  /** Stands for what is passed over; no text holds this unit, it is not a character. */
  static final char NOTHING = '\uFFFF';

  private static final char[] READ = table();

  private NameUnits() {}

  static char read(char unit) {
    return READ[unit];
  }

  /**
   * A name as the units that a text is compared with.
   *
   * @throws IllegalArgumentException
   *           if there are none
   */
  static String of(String name, int number) {
    String stripped = name.strip();
    StringBuilder units = new StringBuilder(stripped.length());
    for (int at = 0; at < stripped.length();) {
      char unit = read(stripped.charAt(at));
      if (unit != NOTHING) {
        units.append(unit);
      }
      at = unit == SEPARATOR ? Separators.skip(stripped, at) : at + 1;
    }
    if (units.isEmpty()) {
      throw new IllegalArgumentException("a name must not be blank (the one at place " + number + " is)");
    }
    return units.toString();
  }

  private static char[] table() {
    char[] read = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < read.length; unit++) {
      read[unit] = reading((char) unit);
    }
    return read;
  }

  private static char reading(char unit) {
    if (Separators.isSeparator(unit)) {
      return SEPARATOR;
    }
    return Folding.isInvisible(unit) ? NOTHING : Folding.fold(unit);
  }
}

package io.github.modeltrail.lexicon;

import io.github.modeltrail.text.Folding;

/** What stays of a name when case, blanks and punctuation are taken away: two names with one key are one name. */
final class NameKey {
  private NameKey() {}

  /** Letters and digits of the name, folded, with {@code +} kept: {@code Command R+} is not {@code Command R}. */
  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char unit = Folding.fold(name.charAt(i));
      if (Character.isLetterOrDigit(unit) || unit == '+' || Character.isSurrogate(unit)) {
        key.append(unit);
      }
    }
    return key.toString();
  }
}

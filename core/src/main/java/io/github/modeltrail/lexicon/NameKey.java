package io.github.modeltrail.lexicon;

import io.github.modeltrail.text.Folding;

/** What stays of a name when case, blanks and punctuation are taken away: two names with one key are one name. */
final class NameKey {
  private NameKey() {}

  /** Letters and digits of the name, folded, with {@code +} kept: {@code Command R+} is not {@code Command R}. */
  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    Folding.fold(name).codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '+').forEach(key::appendCodePoint);
    return key.toString();
  }
}

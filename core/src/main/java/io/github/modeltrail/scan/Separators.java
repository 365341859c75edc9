package io.github.modeltrail.scan;

/** What may stand between the words of a name. */
final class Separators {
  private Separators() {}

  static boolean isSeparator(char unit) {
    return unit == ' ' || unit == '-' || unit == '_' || unit == '\u2010' || unit == '\u2011' || unit == '\u2013'
        || unit == '\u00A0' || Character.isWhitespace(unit);
  }

  /** Offset behind the separator at {@code at}: a run of white space, or one hyphen and the white space around it. */
  static int skip(String text, int at) {
    int next = skipSpace(text, at);
    if (next < text.length() && isSeparator(text.charAt(next))) {
      next = skipSpace(text, next + 1);
    }
    return next;
  }

  private static int skipSpace(String text, int at) {
    int next = at;
    while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00A0')) {
      next++;
    }
    return next;
  }
}

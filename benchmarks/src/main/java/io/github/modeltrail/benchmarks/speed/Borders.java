package io.github.modeltrail.benchmarks.speed;

/** Where names start and end, for peers that do not look at borders themselves. */
final class Borders {
  private Borders() {}

  static boolean isName(CharSequence text, int start, int end) {
    return isStart(text, start) && isEnd(text, end);
  }

  static boolean isStart(CharSequence text, int start) {
    return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }

  /** At the end of a word, between a letter and a digit, or before a plural {@code s}. */
  static boolean isEnd(CharSequence text, int end) {
    if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
      return true;
    }
    char next = text.charAt(end);
    boolean wordEndsBehind = end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
    return (next == 's' || next == 'S') && wordEndsBehind
        || Character.isDigit(next) && !Character.isDigit(text.charAt(end - 1));
  }
}

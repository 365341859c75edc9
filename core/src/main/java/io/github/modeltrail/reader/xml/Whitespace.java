package io.github.modeltrail.reader.xml;

/** White space as XML and prose need it. */
public final class Whitespace {
  private Whitespace() {}

  /** Runs of blanks, tabs and line ends become one blank; none at the ends. No-break and wide spaces stay. */
  public static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Whether XML takes it for white space that may be collapsed. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}

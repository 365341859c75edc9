package io.github.modeltrail.reader.latex;

/** Braces and brackets in LaTeX. */
final class LatexGroups {
  private LatexGroups() {}

  /** Where the group that opens here closes; negative if it never does. */
  static int end(String text, int open) {
    if (open >= text.length()) {
      return -1;
    }
    char opening = text.charAt(open);
    char closing = opening == '[' ? ']' : '}';
    int depth = 0;
    int braces = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == opening && braces == 0) {
        depth++;
      } else if (c == closing && braces == 0) {
        depth--;
        if (depth == 0) {
          return i;
        }
      } else if (opening == '[' && c == '{') {
        braces++;
      } else if (opening == '[' && c == '}') {
        braces--;
      }
    }
    return -1;
  }

  /** Where the environment whose text begins here ends, at its {@code \end}; the text's length if it never does. */
  static int environmentEnd(String text, int from, String name) {
    String begin = "\\begin{" + name + "}";
    String end = "\\end{" + name + "}";
    int depth = 1;
    int at = from;
    while (true) {
      int nextEnd = text.indexOf(end, at);
      int nextBegin = text.indexOf(begin, at);
      if (nextEnd < 0) {
        return text.length();
      }
      if (nextBegin >= 0 && nextBegin < nextEnd) {
        depth++;
        at = nextBegin + begin.length();
      } else {
        depth--;
        at = nextEnd + end.length();
        if (depth == 0) {
          return nextEnd;
        }
      }
    }
  }

  static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}

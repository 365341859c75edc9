package io.github.modeltrail.reader.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in LaTeX text that moves forward. Not thread-safe. */
final class LatexCursor {
  private static final String SPECIAL = "\\{}$~&\n`'-";

  private static final Pattern MEASURE =
      Pattern.compile("[ \\t]*(?:=[ \\t]*-?[\\d.]+[ \\t]*(?:pt|em|ex|cm|mm|in|sp|bp)?|"
          + "-?[\\d.]+[ \\t]*(?:pt|em|ex|cm|mm|in|sp|bp)(?![a-zA-Z]))");

  private final String text;
  private int at;

  LatexCursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return text.charAt(at);
  }

  void skip() {
    at++;
  }

  /** Characters up to the next one that means something. */
  String plain() {
    int start = at++;
    while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Quotation marks and dashes as printed. */
  String typography() {
    for (String[] form : new String[][] {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"`", "‘"}, {"'", "’"}}) {
      if (text.startsWith(form[0], at)) {
        at += form[0].length();
        return form[1];
      }
    }
    return text.substring(at++, at);
  }

  /** Takes a line end with the blanks behind it; whether an empty line follows. */
  boolean blankLine() {
    int end = LatexGroups.skipBlank(text, at);
    boolean empty = text.substring(at + 1, end).indexOf('\n') >= 0;
    at = end;
    return empty;
  }

  /** The name behind a backslash: letters, or one other character. */
  String commandName() {
    int start = ++at;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '@')
        && text.charAt(at) < 128) {
      at++;
    }
    if (at == start) {
      at = Math.min(text.length(), at + 1);
    }
    return at == start ? " " : text.substring(start, at);
  }

  void star() {
    if (!atEnd() && peek() == '*') {
      at++;
    }
  }

  /** Takes the blanks behind a command's name but not an empty line. */
  void blanks() {
    int end = LatexGroups.skipBlank(text, at);
    if (end < text.length() && text.charAt(end) == '{' && end + 1 < text.length() && text.charAt(end + 1) == '}') {
      at = end + 2;
    } else if (text.substring(at, end).chars().filter(c -> c == '\n').count() < 2) {
      at = end;
    }
  }

  /** Takes the number or length that TeX's own commands are given without braces, as in {@code \\looseness=-1}. */
  void measure() {
    Matcher measure = MEASURE.matcher(text).region(at, text.length());
    if (measure.lookingAt()) {
      at = measure.end();
    }
  }

  /** The group in braces that opens here. */
  Optional<String> group() {
    int end = LatexGroups.end(text, at);
    if (end < 0) {
      return Optional.empty();
    }
    String group = text.substring(at + 1, end);
    at = end + 1;
    return Optional.of(group);
  }

  /** An optional argument in brackets, if there is one. */
  Optional<String> option() {
    int open = LatexGroups.skipBlank(text, at);
    if (open >= text.length() || text.charAt(open) != '[') {
      return Optional.empty();
    }
    int end = LatexGroups.end(text, open);
    if (end < 0) {
      return Optional.empty();
    }
    at = end + 1;
    return Optional.of(text.substring(open + 1, end));
  }

  /** The next argument: a group, a command or one character. */
  Optional<String> argument() {
    int start = LatexGroups.skipBlank(text, at);
    if (start >= text.length() || text.charAt(start) == '}') {
      return Optional.empty();
    }
    at = start;
    if (peek() == '{') {
      Optional<String> group = group();
      if (group.isEmpty()) {
        at++;
      }
      return group;
    }
    if (peek() == '\\') {
      commandName();
    } else {
      at = text.offsetByCodePoints(at, 1);
    }
    return Optional.of(text.substring(start, at));
  }

  /** The formula between this dollar and its fellow. */
  String formula() {
    String mark = text.startsWith("$$", at) ? "$$" : "$";
    int start = at + mark.length();
    int end = start;
    while (end < text.length() && !text.startsWith(mark, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, text.length());
    at = Math.min(text.length(), end + mark.length());
    return text.substring(start, end);
  }

  /** What stands before the mark; the mark is taken too. */
  String until(String mark) {
    int end = text.indexOf(mark, at);
    int stop = end < 0 ? text.length() : end;
    String before = text.substring(at, stop);
    at = end < 0 ? stop : end + mark.length();
    return before;
  }

  /** The text of the environment that has just begun. */
  String environment(String name) {
    int end = LatexGroups.environmentEnd(text, at, name);
    String content = text.substring(at, end);
    at = Math.min(text.length(), end + "\\end{}".length() + name.length());
    return content;
  }

  /** The text between two of the same character, or in braces. */
  String verbatim() {
    if (atEnd()) {
      return "";
    }
    char mark = peek();
    if (mark == '{') {
      return group().orElse("");
    }
    at++;
    return until(String.valueOf(mark));
  }
}

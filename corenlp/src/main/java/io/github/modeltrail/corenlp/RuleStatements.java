package io.github.modeltrail.corenlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file of rules into its statements, each with its place: what stands in braces is a rule, the rest are assignments.
 *
 * <p>
 * CoreNLP's parser stops without a word at the first statement that it cannot begin, and its errors about rules have no
 * place. It is given one statement at a time therefore.
 */
final class RuleStatements {
  private final String text;
  private final List<RuleStatement> found = new ArrayList<>();
  private int at;
  private int depth;
  private int start = -1;
  private String last = "";
  private String lastButOne = "";

  /**
   * One statement.
   *
   * @param line
   *          the line it begins in, counted from 1
   * @param column
   *          the column it begins in, counted from 1
   * @param text
   *          all of it, and comments behind it
   */
  record RuleStatement(int line, int column, String text) {

    boolean isRule() {
      return text.startsWith("{");
    }

    /** The statement behind as many lines and blanks as stand before it in its file, so that a parser counts right. */
    String inPlace() {
      return "\n".repeat(line - 1) + " ".repeat(column - 1) + text;
    }

    /** The line of an offset in the statement. */
    int lineOf(int offset) {
      return line + (int) text.substring(0, offset).chars().filter(unit -> unit == '\n').count();
    }

    /** The column of an offset in the statement. */
    int columnOf(int offset) {
      int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      return offset - lineStart + (lineStart == 0 ? column : 1);
    }

    /** The offset of a place in the file; the statement's length if it lies behind. */
    int offsetOf(int wantedLine, int wantedColumn) {
      int lineStart = 0;
      for (int i = line; i < wantedLine; i++) {
        int end = text.indexOf('\n', lineStart);
        if (end < 0) {
          return text.length();
        }
        lineStart = end + 1;
      }
      return Math.max(0, Math.min(text.length(), lineStart + wantedColumn - (wantedLine == line ? column : 1)));
    }
  }

  private RuleStatements(String text) {
    this.text = text;
  }

  static List<RuleStatement> of(String text) {
    RuleStatements statements = new RuleStatements(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
    statements.cut();
    return statements.found;
  }

  private void cut() {
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (Character.isWhitespace(unit)) {
        at++;
      } else if (unit == '#' || text.startsWith("//", at)) {
        at = lineEnd(at);
      } else {
        take(tokenEnd(unit));
      }
    }
    close();
  }

  private int tokenEnd(char unit) {
    if (unit == '"' || unit == '/') {
      return quotedEnd(unit);
    }
    int end = at + 1;
    while (isWord(unit) && end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of a text in quotes or slashes; one that its line does not end is the parser's to complain about. */
  private int quotedEnd(char quote) {
    int lineEnd = lineEnd(at);
    for (int i = at + 1; i < lineEnd; i++) {
      if (text.charAt(i) == quote && text.charAt(i - 1) != '\\') {
        return i + 1;
      }
    }
    return lineEnd;
  }

  private void take(int end) {
    String token = text.substring(at, end);
    if (depth == 0 && beginsStatement(token)) {
      close();
      start = at;
    }
    if (token.equals("{") || token.equals("(") || token.equals("[")) {
      depth++;
    } else if (token.equals("}") || token.equals(")") || token.equals("]")) {
      depth = Math.max(0, depth - 1);
    }
    lastButOne = last;
    last = token;
    at = end;
  }

  private boolean beginsStatement(String token) {
    boolean goesOn = last.equals("=") || last.equals(".") || last.equals(":") || lastButOne.equals(":");
    return start < 0 || (!goesOn && (token.equals("{") || isWord(token.charAt(0))));
  }

  private void close() {
    if (start >= 0) {
      String before = text.substring(0, start);
      int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
      found.add(new RuleStatement(line, start - before.lastIndexOf('\n'), text.substring(start, at)));
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '_' || unit == '$';
  }
}

package io.github.modeltrail.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of text in columns as wide as they need to be; columns that hold numbers alone stand to the right. */
final class Table {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]+%?|");

  private final List<String[]> rows = new ArrayList<>();

  private Table() {}

  static Table of(String... headings) {
    return new Table().row(headings);
  }

  Table row(String... cells) {
    rows.add(cells);
    return this;
  }

  void print(PrintWriter out) {
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.length; column++) {
        line.append(padded(row[column], width(column), isNumeric(column))).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> columns(row[column])).max().orElse(0);
  }

  private boolean isNumeric(int column) {
    return rows.stream().skip(1).allMatch(row -> NUMBER.matcher(row[column]).matches());
  }

  private static String padded(String cell, int width, boolean toTheRight) {
    String space = " ".repeat(width - columns(cell));
    return toTheRight ? space + cell : cell + space;
  }

  /** Columns a terminal needs: Chinese, Japanese and Korean characters take two. */
  private static int columns(String cell) {
    return cell.codePoints().map(c -> Character.isIdeographic(c) || (c >= 0x3040 && c < 0xD7A4) ? 2 : 1).sum();
  }
}

package io.github.modeltrail.reader.pdf;

import java.util.List;

/**
 * Rows that belong together.
 *
 * @param role
 *          what they are
 * @param rows
 *          at least one, in reading order
 */
record Block(Role role, List<Row> rows) {

  /** What a block is in the document. */
  enum Role {
    TITLE, HEADING, TEXT, CAPTION, FOOTNOTE
  }

  Block {
    rows = List.copyOf(rows);
  }

  Block as(Role other) {
    return new Block(other, rows);
  }

  Row first() {
    return rows.get(0);
  }

  Row last() {
    return rows.get(rows.size() - 1);
  }

  boolean isBold() {
    return rows.stream().allMatch(Row::bold);
  }

  float size() {
    return first().size();
  }

  int length() {
    return rows.stream().mapToInt(row -> row.text().length() + 1).sum() - 1;
  }

  /** The rows as they are, with spaces between. */
  String rawText() {
    return String.join(" ", rows.stream().map(Row::text).toList());
  }
}

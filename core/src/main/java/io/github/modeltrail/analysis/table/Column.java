package io.github.modeltrail.analysis.table;

/**
 * A column of a table.
 *
 * @param name
 *          its heading, in lower case with underscores
 * @param type
 *          what its cells hold
 * @param description
 *          what stands in it, with its unit
 */
public record Column(String name, ColumnType type, String description) {

  static Column text(String name, String description) {
    return new Column(name, ColumnType.TEXT, description);
  }

  static Column whole(String name, String description) {
    return new Column(name, ColumnType.WHOLE, description);
  }

  static Column number(String name, String description) {
    return new Column(name, ColumnType.NUMBER, description);
  }

  static Column date(String name, String description) {
    return new Column(name, ColumnType.DATE, description);
  }
}

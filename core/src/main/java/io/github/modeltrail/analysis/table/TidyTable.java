package io.github.modeltrail.analysis.table;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows under named and typed columns. Cells are texts: numbers stand in full with a point, days as {@code YYYY-MM-DD}, and
 * what is not known is empty.
 *
 * @param name
 *          the table's name, which serves as the name of its file
 * @param description
 *          what a row is
 * @param columns
 *          its columns
 * @param rows
 *          its rows, each with a cell for every column
 */
public record TidyTable(String name, String description, List<Column> columns, List<List<String>> rows) {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /**
   * @throws IllegalArgumentException
   *           if two columns have one name, a row has more or fewer cells than there are columns, or a cell is not of its
   *           column's type
   */
  public TidyTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
      throw new IllegalArgumentException("table " + name + " has two columns of one name: " + columns);
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("table " + name + " has " + columns.size() + " columns, a row has " + row);
      }
      for (int i = 0; i < row.size(); i++) {
        requireType(name, columns.get(i), row.get(i));
      }
    }
  }

  private static void requireType(String table, Column column, String cell) {
    try {
      column.type().value(cell);
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException("column " + column.name() + " of table " + table + " holds cells of the type "
          + column.type().label() + " (got \"" + cell + "\")", e);
    }
  }

  /** Writes the table as CSV (RFC 4180) with headings; does not close what it writes to. */
  public void writeCsv(Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSV);
    printer.printRecord(columns.stream().map(Column::name));
    for (List<String> row : rows) {
      printer.printRecord(row);
    }
    printer.flush();
  }

  /** The data dictionary of several tables, itself a table. */
  public static TidyTable dictionary(List<TidyTable> tables) {
    List<Column> columns = List.of(Column.text("table", "name of the table"),
        Column.text("rows_are", "what a row of it is"), Column.text("column", "name of the column"),
        Column.text("type", "text, whole number, number or date"),
        Column.text("description", "what stands in the column"));
    List<List<String>> rows = tables.stream().flatMap(table -> table.columns.stream().map(column -> List.of(table.name,
        table.description, column.name(), column.type().label(), column.description()))).toList();
    return new TidyTable("dictionary", "one column of one table", columns, rows);
  }
}

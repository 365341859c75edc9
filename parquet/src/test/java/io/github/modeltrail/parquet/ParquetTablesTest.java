package io.github.modeltrail.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.modeltrail.analysis.table.Column;
import io.github.modeltrail.analysis.table.ColumnType;
import io.github.modeltrail.analysis.table.TidyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back by DuckDB, which shares no code with what writes them. */
class ParquetTablesTest {
  private static final List<Column> COLUMNS = List.of(new Column("name", ColumnType.TEXT, "a text"),
      new Column("count", ColumnType.WHOLE, "a whole number"), new Column("share", ColumnType.NUMBER, "a number"),
      new Column("day", ColumnType.DATE, "a day"));

  @TempDir
  private Path folder;

  @Test
  void columnsKeepTheirTypes() throws Exception {
    Path file = written(table(List.of(List.of("a", "1", "0.5", "2024-02-29"))));
    assertThat(query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + file + "')"))
        .containsExactly(List.of("name", "VARCHAR"), List.of("count", "BIGINT"), List.of("share", "DOUBLE"),
            List.of("day", "DATE"));
  }

  @Test
  void textsOfAllScriptsStayAsTheyAre() throws Exception {
    List<String> names =
        List.of("通义千问", "Zürich, \"quoted\"\nsecond line", "İ ı ß", "😀 \uD835\uDC00", " ", "NA", "null",
            "nan");
    Path file = written(table(names.stream().map(name -> List.of(name, "", "", "")).toList()));
    assertThat(query("SELECT name FROM '" + file + "'"))
        .containsExactlyElementsOf(names.stream().map(List::of).toList());
  }

  @Test
  void emptyCellsAreNull() throws Exception {
    Path file = written(table(List.of(List.of("", "", "", ""), List.of("a", "0", "0.0", "1970-01-01"))));
    assertThat(query("SELECT name IS NULL, count IS NULL, share IS NULL, day IS NULL FROM '" + file + "'"))
        .containsExactly(List.of("true", "true", "true", "true"), List.of("false", "false", "false", "false"));
  }

  @Test
  void numbersKeepTheirLastBit() throws Exception {
    List<String> numbers = List.of("0.1", "0.30000000000000004", "-1.7976931348623157E308", "4.9E-324", "-0.0", "NaN",
        "Infinity", "1.0E-5");
    List<String> wholes =
        List.of(Long.toString(Long.MIN_VALUE), Long.toString(Long.MAX_VALUE), "0", "-1", "1", "2", "3",
            "4");
    Path file = written(table(IntStream.range(0, numbers.size())
        .mapToObj(i -> List.of("", wholes.get(i), numbers.get(i), "")).toList()));
    assertThat(query("SELECT count, share FROM '" + file + "'")).extracting(List::getFirst)
        .containsExactlyElementsOf(wholes);
    assertThat(doubles("SELECT share FROM '" + file + "'")).containsExactlyElementsOf(
        numbers.stream().map(Double::valueOf).toList());
  }

  @Test
  void daysAreDays() throws Exception {
    Path file = written(table(List.of(List.of("", "", "", "0001-01-01"), List.of("", "", "", "1969-12-31"),
        List.of("", "", "", "2024-02-29"))));
    assertThat(query("SELECT day, day + 1 FROM '" + file + "'")).containsExactly(List.of("0001-01-01", "0001-01-02"),
        List.of("1969-12-31", "1970-01-01"), List.of("2024-02-29", "2024-03-01"));
  }

  @Test
  void aTableWithoutRowsKeepsItsColumns() throws Exception {
    Path file = written(table(List.of()));
    assertThat(query("SELECT count(*) FROM '" + file + "'")).containsExactly(List.of("0"));
    assertThat(query("DESCRIBE SELECT * FROM '" + file + "'")).hasSize(COLUMNS.size());
  }

  @Test
  void rowsKeepTheirOrderInLongTables() throws Exception {
    List<List<String>> rows = IntStream.range(0, 50_000)
        .mapToObj(i -> List.of("r" + i % 7, Integer.toString(i), Double.toString(Math.sqrt(i)), "2024-01-01")).toList();
    Path file = written(table(rows));
    assertThat(query("SELECT name, count FROM '" + file + "'"))
        .containsExactlyElementsOf(rows.stream().map(row -> row.subList(0, 2)).toList());
  }

  @Test
  void replacesWhatWasThere() throws Exception {
    Path file = written(table(List.of(List.of("old", "", "", ""), List.of("older", "", "", ""))));
    ParquetTables.write(table(List.of(List.of("new", "", "", ""))), file);
    assertThat(query("SELECT name FROM '" + file + "'")).containsExactly(List.of("new"));
  }

  @Test
  void leavesNothingBesideTheFile() throws Exception {
    written(table(List.of()));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("t.parquet"));
    }
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    Path nowhere = folder.resolve("missing").resolve("t.parquet");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> ParquetTables.write(table(List.of()), nowhere));
  }

  private static TidyTable table(List<List<String>> rows) {
    return new TidyTable("t", "a thing", COLUMNS, rows);
  }

  private Path written(TidyTable table) throws IOException {
    Path file = folder.resolve(table.name() + ".parquet");
    ParquetTables.write(table, file);
    return file;
  }

  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Double> doubles(String sql) throws SQLException {
    List<Double> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        values.add(result.getDouble(1));
      }
    }
    return values;
  }
}

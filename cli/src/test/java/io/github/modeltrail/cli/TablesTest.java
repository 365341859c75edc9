package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.analysis.table.ColumnType;
import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands write as tables; Parquet files are read back by DuckDB. */
class TablesTest {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir
  private Path folder;

  @Test
  void everyTableIsTheSameInBothFormats() throws Exception {
    Path tables = report("csv,parquet");
    Map<String, ColumnType> types = dictionary(tables);
    List<Path> files = files(tables, ".csv");
    assertThat(files).hasSizeGreaterThan(60).hasSameSizeAs(files(tables, ".parquet"))
        .extracting(file -> file.getFileName().toString()).contains("dictionary.csv", "topic_shifts.csv",
            "home_bias.csv", "first_seen.csv", "shock_effects.csv", "weekly_forks.csv", "corrected_by_genre.csv");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(".csv", "");
        assertThat(parquet(duck, tables.resolve(name + ".parquet"))).as(name)
            .containsExactlyElementsOf(csv(file, name, types));
      }
    }
  }

  @Test
  void filesAreWrittenInTheFormatsAskedForAlone() throws Exception {
    Path tables = report("parquet");
    assertThat(files(tables, ".csv")).isEmpty();
    assertThat(files(tables, ".parquet")).isNotEmpty();
  }

  @Test
  void refusesAFormatThatThereIsNotAndOneWithoutAFolder() {
    CommandRun unknown =
        CommandRun.of("report", "t.jsonl", "-o", "r.html", "--tables", folder, "--table-format", "xls");
    assertThat(unknown.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(unknown.err()).contains("'xls'").contains("PARQUET");
    CommandRun nowhere = CommandRun.of("report", "t.jsonl", "-o", "r.html", "--table-format", "parquet");
    assertThat(nowhere.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(nowhere.err()).contains("--tables=DIR");
  }

  /** The samples' tables, with activity of repositories whose names are in no Latin letters. */
  private Path report(String formats) throws IOException {
    Path corpus = folder.resolve("samples");
    Samples.copyTo(corpus);
    Path tags = folder.resolve("tags.jsonl");
    assertThat(CommandRun.of("tag", corpus, "-o", tags).exitCode()).isZero();
    Path tables = folder.resolve("tables");
    CommandRun run = CommandRun.of("report", tags, "--documents", corpus, "-o", folder.resolve("r.html"), "--tables",
        tables, "--table-format", formats, "--activity",
        DailySeries.write(folder.resolve("daily.csv"), "通义/", "zürich/"), "--owners",
        Files.writeString(folder.resolve("owners.csv"), "owner,country\n通义,CN\nzürich,US\n"), "--shock",
        DailySeries.SHOCK, "--shock", "1999-01-01", "--weeks", 10);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return tables;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The type of each column, by the names of table and column; the dictionary itself is text. */
  private static Map<String, ColumnType> dictionary(Path tables) throws IOException {
    Map<String, ColumnType> types = new HashMap<>();
    for (CSVRecord row : records(tables.resolve("dictionary.csv"))) {
      types.put(row.get("table") + "." + row.get("column"), Arrays.stream(ColumnType.values())
          .filter(type -> type.label().equals(row.get("type"))).findFirst().orElseThrow());
    }
    return types;
  }

  private static List<CSVRecord> records(Path file) {
    try (Reader text = Files.newBufferedReader(file); CSVParser rows = CSV.parse(text)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Object>> csv(Path file, String table, Map<String, ColumnType> types) {
    List<List<Object>> rows = new ArrayList<>();
    for (CSVRecord record : records(file)) {
      List<Object> row = new ArrayList<>();
      record.toMap().forEach((column, cell) -> row
          .add(types.getOrDefault(table + "." + column, ColumnType.TEXT).value(cell).orElse(null)));
      rows.add(row);
    }
    return rows;
  }

  private static List<List<Object>> parquet(Connection duck, Path file) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM '" + file + "'")) {
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}

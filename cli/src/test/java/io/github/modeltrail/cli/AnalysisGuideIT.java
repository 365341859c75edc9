package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs docs/analysis.md: its commands as they stand there, one after the other, in a folder of their own. */
class AnalysisGuideIT {
  private static final Path GUIDE = Path.of("..", "docs", "analysis.md");
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COLUMNS =
      Pattern.compile("c\\(([^)]*)\\)|index=\"(\\w+)\", columns=\"(\\w+)\", values=\"(\\w+)\"");
  private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir
  private Path folder;

  @Test
  void everyCommandRunsAndWritesWhatItSays() throws Exception {
    writeSeries();
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
    for (String command : commands) {
      run(command);
    }
    assertThat(folder.resolve("study/tags.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("study/report.html")).content().contains("</html>");
    assertThat(folder.resolve("study/view.html")).content().contains("</html>");
    for (String table : tables()) {
      assertThat(folder.resolve("study/tables").resolve(table)).isNotEmptyFile();
    }
    assertThat(folder.resolve("study/tables/shock_effects.csv")).content().contains("2022-10-07,CN - US,");
    assertThat(folder.resolve("study/tables/weekly_forks.csv")).isNotEmptyFile();
    assertThat(header("origin_by_year_used.csv")).contains(columns());
    assertThat(queried()).isNotEmpty();
  }

  /** What the guide's SQL gives, run by DuckDB on the tables that its commands wrote. */
  private List<String> queried() throws IOException, SQLException {
    Matcher block = SQL.matcher(Files.readString(GUIDE));
    assertThat(block.find()).isTrue();
    List<String> years = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      String[] queries = block.group(1).replace("'study/", "'" + folder.resolve("study") + "/").split(";\\s*");
      statement.execute(queries[0]);
      ResultSet rows = statement.executeQuery(queries[1]);
      while (rows.next()) {
        years.add(rows.getString("year"));
      }
    }
    return years;
  }

  @Test
  void theProgramStandsInTheExample() throws IOException {
    String example = Files.readString(
        Path.of("..", "examples", "adoption-study", "src", "main", "java", "example", "AdoptionStudy.java"));
    Matcher program = PROGRAM.matcher(Files.readString(GUIDE));

    assertThat(program.find()).isTrue();
    assertThat(program.group(1).lines().map(String::strip)).isNotEmpty()
        .allSatisfy(line -> assertThat(example.lines().map(String::strip)).contains(line));
  }

  private static List<String> commands() throws IOException {
    Matcher blocks = SHELL.matcher(Files.readString(GUIDE));
    List<String> commands = new ArrayList<>();
    while (blocks.find()) {
      blocks.group(1).lines().map(line -> line.replaceFirst("\\s+#.*", "").strip()).filter(line -> !line.isEmpty())
          .forEach(commands::add);
    }
    return commands;
  }

  /** The files that the guide's table of tables names. */
  private static List<String> tables() throws IOException {
    return Files.readAllLines(GUIDE).stream().filter(line -> line.startsWith("| `"))
        .flatMap(line -> Pattern.compile("`(\\w+\\.csv)`").matcher(line).results()).map(found -> found.group(1))
        .toList();
  }

  /** The columns that the guide's R and Python use. */
  private static String[] columns() throws IOException {
    return COLUMNS.matcher(Files.readString(GUIDE)).results()
        .flatMap(found -> found.group(1) == null ? Stream.of(found.group(2), found.group(3), found.group(4))
            : Stream.of(found.group(1).split(", ")))
        .distinct().toArray(String[]::new);
  }

  private List<String> header(String table) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("study/tables").resolve(table))) {
      return List.of(lines.findFirst().orElseThrow().split(","));
    }
  }

  private void run(String command) throws Exception {
    String[] words = command.split(" +");
    assertThat(words[0]).isEqualTo("./modeltrail");
    List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
        System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of(words).subList(1, words.length));
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(output.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as("%s%n%s", command, Files.readString(output)).isZero();
  }

  /** A made-up series of eight repositories around the shocks that are marked unless others are given. */
  private void writeSeries() throws IOException {
    Files.writeString(folder.resolve("owners.csv"), "owner,country\nalpha,CN\nbeta,US\n");
    try (Writer csv = new OutputStreamWriter(
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("daily-stars-forks.csv.gz"))),
        StandardCharsets.UTF_8)) {
      csv.write("date,repo,stars,forks\n");
      for (LocalDate day = LocalDate.of(2022, 3, 1); day.isBefore(LocalDate.of(2025, 7, 1)); day = day.plusDays(1)) {
        long age = day.toEpochDay() - LocalDate.of(2022, 3, 1).toEpochDay();
        for (String repository : List.of("alpha/a", "alpha/bb", "alpha/ccc", "alpha/dddd", "beta/e", "beta/ff",
            "beta/ggg", "beta/hhhh")) {
          long pace = repository.length();
          csv.write(day + "," + repository + "," + (100 + age * pace * 2) + "," + (10 + age * pace + age % 5) + "\n");
        }
      }
    }
  }
}

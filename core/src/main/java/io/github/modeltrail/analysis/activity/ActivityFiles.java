package io.github.modeltrail.analysis.activity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that activity comes in. A row that makes no sense is told and passed over. Stateless. */
public final class ActivityFiles {
  private static final CSVFormat WITH_HEADINGS =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final JsonMapper JSON = new JsonMapper();

  private ActivityFiles() {}

  /**
   * Daily counts: CSV with at least the columns {@code date}, {@code repo}, {@code stars} and {@code forks}.
   *
   * @param name
   *          stands for the source in messages
   * @param problems
   *          is told of each row passed over
   * @throws IOException
   *           if reading fails
   * @throws IllegalArgumentException
   *           if a column is missing
   */
  public static List<RepositorySnapshot> snapshots(Reader csv, String name, Consumer<String> problems)
      throws IOException {
    List<RepositorySnapshot> snapshots = new ArrayList<>();
    try (CSVParser rows = parser(csv, name, List.of("date", "repo", "stars", "forks"))) {
      for (CSVRecord row : rows) {
        try {
          snapshots.add(new RepositorySnapshot(LocalDate.parse(row.get("date")), row.get("repo"),
              Long.parseLong(row.get("stars")), Long.parseLong(row.get("forks"))));
        } catch (DateTimeException | IllegalArgumentException e) {
          problems
              .accept(name + ":" + rows.getCurrentLineNumber() + ": no daily count of a repository: " + e.getMessage());
        }
      }
    }
    return snapshots;
  }

  /**
   * A mapping in CSV of two columns with these headings, such as {@code owner,country} or {@code old,new}.
   *
   * @throws IOException
   *           if reading fails
   * @throws IllegalArgumentException
   *           if a column is missing
   */
  public static Map<String, String> mapping(Reader csv, String name, String from, String to) throws IOException {
    Map<String, String> mapping = new HashMap<>();
    try (CSVParser rows = parser(csv, name, List.of(from, to))) {
      rows.forEach(row -> mapping.put(row.get(from).strip(), row.get(to).strip()));
    }
    return mapping;
  }

  private static CSVParser parser(Reader csv, String name, List<String> columns) throws IOException {
    CSVParser parser = WITH_HEADINGS.parse(csv);
    if (!parser.getHeaderNames().containsAll(columns)) {
      throw new IllegalArgumentException(name + ": the first line must name the columns " + columns + " (it names "
          + parser.getHeaderNames() + ")");
    }
    return parser;
  }

  /**
   * Events of GH Archive: JSON, one event a line; those that are neither stars nor forks are passed over in silence.
   *
   * @param problems
   *          is told of each line that is no event
   * @throws IOException
   *           if reading fails
   */
  public static List<RepositoryEvent> events(BufferedReader lines, String name, Consumer<String> problems)
      throws IOException {
    List<RepositoryEvent> events = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        event(line, events);
      } catch (JacksonException | DateTimeException e) {
        problems.accept(name + ":" + number + ": no event of GH Archive: " + e.getMessage());
      }
    }
    return events;
  }

  private static void event(String line, List<RepositoryEvent> events) {
    JsonNode event = JSON.readTree(line);
    for (Measure measure : Measure.values()) {
      if (event.path("type").asString("").equals(measure.eventType())) {
        Instant time = Instant.parse(event.path("created_at").asString(""));
        events.add(new RepositoryEvent(time.atZone(ZoneOffset.UTC).toLocalDate(),
            event.path("repo").path("name").asString(""), measure));
      }
    }
  }
}

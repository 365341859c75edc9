package io.github.modeltrail.reader.repository;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.table.TableRows;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Daily tables of stars and forks: one document a repository, with its last description. */
final class StarTable implements FormatReader {

  @Override
  public DocumentFormat format() {
    return DocumentFormat.GITHUB_STARS;
  }

  @Override
  public Fit fit(Head head) {
    List<String> columns = TableRows.columns(head.firstLine());
    return columns.containsAll(List.of("date", "repo")) && (columns.contains("stars") || columns.contains("forks"))
        ? Fit.SURE
        : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return new Cursor(TableRows.of(source, 0), source.limits());
  }

  /** A repository's rows so far. */
  private static final class Series {
    private String first = "";
    private String last = "";
    private Optional<String> stars = Optional.empty();
    private Optional<String> forks = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> description = Optional.empty();

    void add(TableRows.Row row) {
      String day = row.text("date").orElse("");
      first = first.isEmpty() || day.compareTo(first) < 0 ? day : first;
      if (day.compareTo(last) >= 0) {
        last = day;
        stars = row.text("stars").or(() -> stars);
        forks = row.text("forks").or(() -> forks);
        language = row.text("language").or(() -> language);
        description = row.text("description").or(() -> description);
      }
    }

    Document document(String name) {
      String source = "daily table " + first + " to " + last + stars.map(count -> ", " + count + " stars").orElse("")
          + forks.map(count -> ", " + count + " forks").orElse("");
      return Repositories.document(name, description, language.stream().toList(), source).build();
    }
  }

  /** Reads the whole table before the first document, because a repository's rows lie scattered. */
  private static final class Cursor implements DocumentCursor {
    private final TableRows rows;
    private final ReadLimits limits;
    private final Deque<Document> ready = new ArrayDeque<>();
    private boolean read;

    Cursor(TableRows rows, ReadLimits limits) {
      this.rows = rows;
      this.limits = limits;
    }

    @Override
    public Optional<Document> next() throws IOException {
      if (!read) {
        read = true;
        readAll();
      }
      return Optional.ofNullable(ready.poll());
    }

    private void readAll() throws IOException {
      Map<String, Series> all = new LinkedHashMap<>();
      for (Optional<TableRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        TableRows.Row current = row.get();
        current.text("repo").ifPresent(name -> all.computeIfAbsent(name, key -> new Series()).add(current));
        Repositories.check(all.size(), limits);
      }
      all.forEach((name, series) -> ready.add(series.document(name)));
    }
  }
}

package io.github.modeltrail.reader.table;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.LimitExceededException;
import io.github.modeltrail.reader.source.Source;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table whose first line names its columns. Not thread-safe. */
public final class TableRows {
  private final Guard guard;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> columns;

  private TableRows(Guard guard, CSVParser parser, Iterator<CSVRecord> records, List<String> columns) {
    this.guard = guard;
    this.parser = parser;
    this.records = records;
    this.columns = columns;
  }

  /** A row: its values by the names of their columns in small letters. */
  public static final class Row {
    private final List<String> columns;
    private final CSVRecord values;

    private Row(List<String> columns, CSVRecord values) {
      this.columns = columns;
      this.values = values;
    }

    /** How many characters it has. */
    public long length() {
      return values.stream().mapToLong(String::length).sum();
    }

    /** The value in the first of these columns that is there and not blank. */
    public Optional<String> text(String... names) {
      for (String name : names) {
        int at = columns.indexOf(name);
        if (at >= 0 && at < values.size() && !values.get(at).isBlank()) {
          return Optional.of(values.get(at).strip());
        }
      }
      return Optional.empty();
    }
  }

  /** The columns that a line names, in small letters; one if the line is no table's. */
  public static List<String> columns(String line) {
    try (CSVParser parser = CSVParser.parse(line, format(line))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? names(records.next()) : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  /** Opens a table, passing over as many lines above the one with the columns' names. */
  public static TableRows of(Source source, int linesAbove) throws IOException {
    Guard guard = new Guard(source.text(), source.limits());
    BufferedReader reader = new BufferedReader(guard);
    for (int i = 0; i < linesAbove; i++) {
      reader.readLine();
    }
    String header = source.head().text().lines().skip(linesAbove).findFirst().orElse("");
    CSVParser parser = CSVParser.parse(reader, format(header));
    Iterator<CSVRecord> records = parser.iterator();
    return new TableRows(guard, parser, records, records.hasNext() ? names(records.next()) : List.of());
  }

  /**
   * The next row; empty behind the last.
   *
   * @throws DocumentException
   *           if the rest is no table
   * @throws IOException
   *           if a row is over the limit
   */
  public Optional<Row> next() throws IOException {
    guard.begin();
    try {
      return records.hasNext() ? Optional.of(new Row(columns, records.next())) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof LimitExceededException limit ? limit : broken(e);
    } catch (IllegalStateException e) {
      throw broken(e);
    }
  }

  /** The line at which reading stands, from 1. */
  public int line() {
    return (int) parser.getCurrentLineNumber();
  }

  private IOException broken(RuntimeException e) {
    return new IOException("the table is broken near line " + line() + " (" + e.getMessage()
        + "); look for a quotation mark that is not closed or not doubled", e);
  }

  private static CSVFormat format(String header) {
    boolean tabs = header.indexOf('\t') >= 0;
    return CSVFormat.DEFAULT.builder().setDelimiter(tabs ? '\t' : ',').setIgnoreEmptyLines(true).setTrailingData(true)
        .setLenientEof(true).get();
  }

  private static List<String> names(CSVRecord record) {
    return record.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** Ends reading where one row takes more characters than a document may have. */
  private static final class Guard extends FilterReader {
    private final ReadLimits limits;
    private long taken;

    Guard(Reader in, ReadLimits limits) {
      super(in);
      this.limits = limits;
    }

    void begin() {
      taken = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      taken += Math.max(count, 0);
      if (taken > limits.documentChars()) {
        throw new LimitExceededException("a row of the table has more than " + limits.documentChars()
            + " characters (limit documentChars); look for a quotation mark that is not closed");
      }
      return count;
    }
  }
}

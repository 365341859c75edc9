package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The source that is being read: turns what its reader gives or throws into outcomes. */
final class OpenSource implements AutoCloseable {
  private final Source source;
  private final Optional<FormatReader> reader;
  private final Optional<DocumentFormat> format;
  private final SummaryCollector counts;
  private @Nullable DocumentCursor cursor;
  private int ordinal;
  private boolean ended;

  OpenSource(Source source, Optional<FormatReader> reader, SummaryCollector counts) {
    this.source = source;
    this.reader = reader;
    this.format = reader.map(FormatReader::format);
    this.counts = counts;
  }

  /** The next outcome; empty at the end of the source. */
  Optional<ReadOutcome> next() {
    if (ended) {
      return Optional.empty();
    }
    ordinal++;
    try {
      Optional<Document> document = cursor().next();
      ended = document.isEmpty();
      return document.map(this::success);
    } catch (DocumentException e) {
      return Optional.of(failure(e));
    } catch (IOException | UncheckedIOException e) {
      return Optional.of(broken(e instanceof UncheckedIOException ? e.getCause() : e));
    } catch (StackOverflowError e) {
      return Optional.of(last("it is nested too deeply to be read; check that the file is what it should be"));
    } catch (RuntimeException e) {
      return Optional.of(last("the reader for " + label() + " did not expect what it found (" + e + ")"));
    }
  }

  private DocumentCursor cursor() throws IOException {
    DocumentCursor opened = cursor;
    if (opened == null) {
      FormatReader chosen = reader
          .orElseThrow(() -> new DocumentException(UnknownFormat.problem(source.head())));
      opened = chosen.open(source);
      cursor = opened;
    }
    return opened;
  }

  private ReadOutcome success(Document document) {
    counts.document(format, document);
    return new ReadOutcome.Success(document);
  }

  private ReadOutcome failure(DocumentException e) {
    ended = cursor == null;
    counts.failure(format);
    String name = cursor == null ? source.name() : source.name() + "#" + ordinal;
    return new ReadOutcome.Failure(
        new ReadFailure(name, e.id(), String.valueOf(e.getMessage()), e.line(), e.column()));
  }

  private ReadOutcome broken(@Nullable Throwable cause) {
    String read = ordinal == 1 ? "" : " (the " + (ordinal - 1) + " documents before are not touched by this)";
    String why = cause == null || cause.getMessage() == null ? "the input ends or breaks off" : cause.getMessage();
    return last("it cannot be read any further: " + why + read);
  }

  private ReadOutcome last(String problem) {
    ended = true;
    counts.failure(format);
    return new ReadOutcome.Failure(new ReadFailure(source.name() + (ordinal == 1 ? "" : "#" + ordinal),
        Optional.empty(), problem, OptionalInt.empty(), OptionalInt.empty()));
  }

  private String label() {
    return format.map(DocumentFormat::label).orElse("this format");
  }

  @Override
  public void close() {
    try (source) {
      counts.source(format, source.tally());
      if (cursor != null) {
        cursor.close();
      }
    } catch (IOException e) {
      // It was only read from: nothing is lost by a close that fails.
    }
  }
}

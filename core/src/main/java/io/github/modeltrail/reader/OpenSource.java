package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Draft;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.ReadTally;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The source that is being cut into entries: turns what its reader gives or throws into outcomes. */
final class OpenSource implements AutoCloseable {
  /** A source of no more bytes is one piece of work, whatever it holds. */
  private static final int SMALL_BYTES = 128 << 10;

  /** So is one of no more bytes whose documents cannot be cut apart; a larger one is parsed by the thread that cuts. */
  private static final int UNCUT_BYTES = 16 << 20;

  private final Source source;
  private final SummaryCollector counts;
  private final AtomicBoolean looksAround;
  private Optional<FormatReader> reader = Optional.empty();
  private Optional<DocumentFormat> format = Optional.empty();
  private @Nullable DocumentCursor cursor;
  private int ordinal;
  private boolean ended;

  /**
   * @param looksAround
   *          set when the documents turn out to depend on files beside this one
   */
  OpenSource(Source source, SummaryCollector counts, AtomicBoolean looksAround) {
    this.source = source;
    this.counts = counts;
    this.looksAround = looksAround;
  }

  /**
   * All of the source as one entry, which then owns it; empty where it is to be cut piece by piece.
   */
  Optional<CorpusEntry> whole() {
    if (source.readAhead(SMALL_BYTES)) {
      return Optional.of(new UnreadEntry(source.heldBytes(), this::all));
    }
    choose();
    boolean uncut = reader.filter(chosen -> !chosen.cuts(source.head())).isPresent();
    return uncut && source.readAhead(UNCUT_BYTES)
        ? Optional.of(new UnreadEntry(source.heldBytes(), this::all))
        : Optional.empty();
  }

  private void choose() {
    if (reader.isEmpty()) {
      Optional<DocumentFormat> named = source.options().format();
      reader = named.isPresent() ? named.flatMap(FormatReaders::of) : FormatReaders.of(source);
      format = reader.map(FormatReader::format);
      if (source.path().isPresent() && reader.filter(FormatReader::looksAround).isPresent()) {
        looksAround.set(true);
      }
    }
  }

  private List<ReadOutcome> all() {
    choose();
    try (this) {
      List<ReadOutcome> outcomes = new ArrayList<>();
      for (Optional<CorpusEntry> entry = next(); entry.isPresent(); entry = next()) {
        outcomes.addAll(entry.get().read());
      }
      return outcomes;
    }
  }

  /** The next entry; empty at the end of the source. */
  Optional<CorpusEntry> next() {
    if (ended) {
      return Optional.empty();
    }
    ordinal++;
    try {
      Optional<Draft> draft = cursor().cut();
      ended = draft.isEmpty();
      return ended ? Optional.empty() : Optional.of(entry(draft.get()));
    } catch (DocumentException e) {
      ended = cursor == null;
      return known(failure(e, cursor == null ? source.name() : numbered(ordinal)));
    } catch (IOException | UncheckedIOException e) {
      return last(broken(e instanceof UncheckedIOException ? e.getCause() : e));
    } catch (StackOverflowError | RuntimeException e) {
      return last(unforeseen(e));
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

  private CorpusEntry entry(Draft draft) {
    int number = ordinal;
    return new UnreadEntry(draft.bytes(), () -> parse(draft, number));
  }

  private List<ReadOutcome> parse(Draft draft, int number) {
    ReadTally tally = new ReadTally();
    try {
      List<Document> documents = draft.parse(tally);
      counts.documents(format, documents, tally);
      List<ReadOutcome> read = new ArrayList<>(documents.size());
      for (Document document : documents) {
        read.add(new ReadOutcome.Success(document));
      }
      return read;
    } catch (DocumentException e) {
      return List.of(failure(e, numbered(number)));
    } catch (StackOverflowError | RuntimeException e) {
      return List.of(failure(place(number), unforeseen(e)));
    }
  }

  private ReadOutcome failure(DocumentException e, String name) {
    counts.failure(format);
    return new ReadOutcome.Failure(
        new ReadFailure(name, e.id(), String.valueOf(e.getMessage()), e.line(), e.column()));
  }

  private ReadOutcome failure(String name, String problem) {
    counts.failure(format);
    return new ReadOutcome.Failure(
        new ReadFailure(name, Optional.empty(), problem, OptionalInt.empty(), OptionalInt.empty()));
  }

  private Optional<CorpusEntry> last(String problem) {
    ended = true;
    return known(failure(place(ordinal), problem));
  }

  private static Optional<CorpusEntry> known(ReadOutcome outcome) {
    return Optional.of(CorpusEntry.of(outcome));
  }

  private String broken(@Nullable Throwable cause) {
    String read = ordinal == 1 ? "" : " (the " + (ordinal - 1) + " documents before are not touched by this)";
    String why = cause == null || cause.getMessage() == null ? "the input ends or breaks off" : cause.getMessage();
    return "it cannot be read any further: " + why + read;
  }

  private String unforeseen(Throwable e) {
    return e instanceof StackOverflowError
        ? "it is nested too deeply to be read; check that the file is what it should be"
        : "the reader for " + format.map(DocumentFormat::label).orElse("this format")
            + " did not expect what it found (" + e + ")";
  }

  /** A source with one document is called by its name alone as long as that is all that was seen of it. */
  private String place(int number) {
    return number == 1 ? source.name() : numbered(number);
  }

  private String numbered(int number) {
    return source.name() + "#" + number;
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

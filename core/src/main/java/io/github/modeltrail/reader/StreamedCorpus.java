package io.github.modeltrail.reader;

import io.github.modeltrail.reader.input.Input;
import io.github.modeltrail.reader.input.InputWalk;
import io.github.modeltrail.reader.source.Source;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Documents cut out of files as they are asked for; never more than one source is open. */
final class StreamedCorpus implements Corpus {
  private final InputWalk walk;
  private final SummaryCollector counts = new SummaryCollector();
  private @Nullable OpenSource open;
  private boolean started;

  StreamedCorpus(InputWalk walk) {
    this.walk = walk;
  }

  @Override
  public Stream<ReadOutcome> outcomes() {
    return entries().flatMap(entry -> entry.read().stream());
  }

  @Override
  public Stream<CorpusEntry> entries() {
    if (started) {
      throw new IllegalStateException("a corpus is read once; open it again to read it again");
    }
    started = true;
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Entries(), traits), false)
        .onClose(this::close);
  }

  @Override
  public ReadSummary summary() {
    return counts.summary();
  }

  @Override
  public void close() {
    closeSource();
    walk.close();
  }

  private Optional<CorpusEntry> next() {
    while (true) {
      OpenSource current = open;
      if (current != null) {
        Optional<CorpusEntry> entry = current.next();
        if (entry.isPresent()) {
          return entry;
        }
        closeSource();
      }
      Optional<Input> input = walk.next();
      if (input.isEmpty()) {
        return Optional.empty();
      }
      Optional<CorpusEntry> entry = begin(input.get());
      if (entry.isPresent()) {
        return entry;
      }
    }
  }

  private Optional<CorpusEntry> begin(Input input) {
    return switch (input) {
      case Input.Found found -> begin(found.source());
      case Input.Unreadable unreadable -> Optional.of(CorpusEntry.of(failure(unreadable)));
      case Input.Nested nested -> throw new IllegalStateException("the walk enters what is nested");
    };
  }

  private Optional<CorpusEntry> begin(Source source) {
    OpenSource opened = new OpenSource(source, counts);
    Optional<CorpusEntry> whole = opened.whole();
    open = whole.isPresent() ? null : opened;
    return whole;
  }

  private ReadOutcome failure(Input.Unreadable unreadable) {
    counts.failure(Optional.empty());
    return new ReadOutcome.Failure(ReadFailure.of(unreadable.name(), unreadable.problem()));
  }

  private void closeSource() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private final class Entries implements Iterator<CorpusEntry> {
    private Optional<CorpusEntry> ready = Optional.empty();

    @Override
    public boolean hasNext() {
      if (ready.isEmpty()) {
        ready = StreamedCorpus.this.next();
      }
      return ready.isPresent();
    }

    @Override
    public CorpusEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all entries were given");
      }
      CorpusEntry entry = ready.orElseThrow();
      ready = Optional.empty();
      return entry;
    }
  }
}

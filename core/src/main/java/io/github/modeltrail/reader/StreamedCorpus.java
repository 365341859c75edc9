package io.github.modeltrail.reader;

import io.github.modeltrail.reader.input.Input;
import io.github.modeltrail.reader.input.InputWalk;
import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Source;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Documents read from files as they are asked for; never more than one source is open. */
final class StreamedCorpus implements Corpus {
  private final InputWalk walk;
  private final ReadOptions options;
  private final SummaryCollector counts = new SummaryCollector();
  private @Nullable OpenSource open;
  private boolean started;

  StreamedCorpus(InputWalk walk, ReadOptions options) {
    this.walk = walk;
    this.options = options;
  }

  @Override
  public Stream<ReadOutcome> outcomes() {
    if (started) {
      throw new IllegalStateException("a corpus is read once; open it again to read it again");
    }
    started = true;
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Outcomes(), traits), false)
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

  private Optional<ReadOutcome> next() {
    while (true) {
      OpenSource current = open;
      if (current != null) {
        Optional<ReadOutcome> outcome = current.next();
        if (outcome.isPresent()) {
          return outcome;
        }
        closeSource();
      }
      Optional<Input> input = walk.next();
      if (input.isEmpty()) {
        return Optional.empty();
      }
      Optional<ReadOutcome> problem = begin(input.get());
      if (problem.isPresent()) {
        return problem;
      }
    }
  }

  private Optional<ReadOutcome> begin(Input input) {
    return switch (input) {
      case Input.Found found -> begin(found.source());
      case Input.Unreadable unreadable -> Optional.of(failure(unreadable));
      case Input.Nested nested -> throw new IllegalStateException("the walk enters what is nested");
    };
  }

  private Optional<ReadOutcome> begin(Source source) {
    Optional<FormatReader> reader = options.format().isPresent()
        ? options.format().flatMap(FormatReaders::of)
        : FormatReaders.of(source.head());
    open = new OpenSource(source, reader, counts);
    return Optional.empty();
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

  private final class Outcomes implements Iterator<ReadOutcome> {
    private Optional<ReadOutcome> ready = Optional.empty();

    @Override
    public boolean hasNext() {
      if (ready.isEmpty()) {
        ready = StreamedCorpus.this.next();
      }
      return ready.isPresent();
    }

    @Override
    public ReadOutcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all outcomes were given");
      }
      ReadOutcome outcome = ready.orElseThrow();
      ready = Optional.empty();
      return outcome;
    }
  }
}

package io.github.modeltrail.reader;

import io.github.modeltrail.reader.input.Input;
import io.github.modeltrail.reader.input.InputWalk;
import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file or stream cut into entries as they are asked for; never more than one source in it is open. */
final class FileInput implements CorpusInput, AutoCloseable {
  private final String name;
  private final Optional<Path> path;
  private final ReadOptions options;
  private final InputWalk walk;
  private final SummaryCollector counts;
  private final AtomicBoolean looksAround = new AtomicBoolean();
  private Optional<FileTime> modified = Optional.empty();
  private @Nullable OpenSource open;

  private FileInput(String name, Optional<Path> path, ReadOptions options, InputWalk walk, SummaryCollector counts) {
    this.name = name;
    this.path = path;
    this.options = options;
    this.walk = walk;
    this.counts = counts;
  }

  static FileInput of(Input input, ReadOptions options, SummaryCollector counts) {
    return switch (input) {
      case Input.Found(Source source, int depth) ->
          new FileInput(source.name(), source.path(), options, InputWalk.of(input), counts);
      case Input.Unreadable(String name, String problem) ->
          new FileInput(name, Optional.empty(), options, InputWalk.of(input), counts);
      case Input.Nested nested -> throw new IllegalStateException("the walk enters what is nested");
    };
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<InputFingerprint> fingerprint() {
    return path.flatMap(this::fingerprint);
  }

  private Optional<InputFingerprint> fingerprint(Path file) {
    try {
      modified = Optional.of(Files.getLastModifiedTime(file));
      return Optional.of(InputFingerprint.of(file, options));
    } catch (IOException e) {
      // Reading it as documents comes upon the same and tells it.
      return Optional.empty();
    }
  }

  @Override
  public boolean standsAlone() {
    return !looksAround.get() && path.filter(this::isUnchanged).isPresent();
  }

  private boolean isUnchanged(Path file) {
    try {
      return modified.equals(Optional.of(Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Stream<CorpusEntry> entries() {
    return Stream.iterate(next(), Optional::isPresent, last -> next()).map(Optional::orElseThrow);
  }

  /** The next entry; empty at the end. */
  Optional<CorpusEntry> next() {
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
    OpenSource opened = new OpenSource(source, counts, looksAround);
    Optional<CorpusEntry> whole = opened.whole();
    open = whole.isPresent() ? null : opened;
    return whole;
  }

  private ReadOutcome failure(Input.Unreadable unreadable) {
    counts.failure(Optional.empty());
    return new ReadOutcome.Failure(ReadFailure.of(unreadable.name(), unreadable.problem()));
  }

  @Override
  public void close() {
    closeSource();
    walk.close();
  }

  private void closeSource() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}

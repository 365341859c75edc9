package io.github.modeltrail.reader;

import io.github.modeltrail.reader.input.FileWalk;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents cut out of files as they are asked for; never more than one file is open. */
final class StreamedCorpus implements Corpus {
  private final FileWalk files;
  private final ReadOptions options;
  private final SummaryCollector counts = new SummaryCollector();
  private @Nullable FileInput open;
  private boolean started;

  private StreamedCorpus(FileWalk files, ReadOptions options) {
    this.files = files;
    this.options = options;
  }

  static StreamedCorpus of(List<Path> paths, ReadOptions options) {
    return new StreamedCorpus(FileWalk.of(paths, options), options);
  }

  static StreamedCorpus of(InputStream in, String name, ReadOptions options) {
    return new StreamedCorpus(FileWalk.of(in, name, options), options);
  }

  @Override
  public Stream<ReadOutcome> outcomes() {
    return entries().flatMap(entry -> entry.read().stream());
  }

  @Override
  public Stream<CorpusEntry> entries() {
    start();
    return Stream.iterate(nextEntry(), Optional::isPresent, last -> nextEntry()).map(Optional::orElseThrow)
        .onClose(this::close);
  }

  @Override
  public Stream<CorpusInput> inputs() {
    start();
    return Stream.iterate(nextInput(), Optional::isPresent, last -> nextInput()).<CorpusInput>map(Optional::orElseThrow)
        .onClose(this::close);
  }

  @Override
  public ReadSummary summary() {
    return counts.summary();
  }

  @Override
  public void close() {
    closeInput();
    try {
      files.close();
    } catch (IOException e) {
      // It was only read from: nothing is lost by a close that fails.
    }
  }

  private void closeInput() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private Optional<CorpusEntry> nextEntry() {
    Optional<FileInput> file = open == null ? nextInput() : Optional.of(open);
    while (file.isPresent()) {
      Optional<CorpusEntry> entry = file.get().next();
      if (entry.isPresent()) {
        return entry;
      }
      file = nextInput();
    }
    return Optional.empty();
  }

  private Optional<FileInput> nextInput() {
    closeInput();
    Optional<FileInput> next = files.next().map(input -> FileInput.of(input, options, counts));
    open = next.isPresent() ? next.get() : null;
    return next;
  }

  private void start() {
    if (started) {
      throw new IllegalStateException("a corpus is read once; open it again to read it again");
    }
    started = true;
  }
}

package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.parallel.OrderedParallel;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Documents to be read one after the other, once: by {@link #outcomes} on the thread that asks, or by {@link #entries},
 * which can be parsed on many. A document that cannot be read is an outcome of its own and does not end the stream.
 */
public interface Corpus extends AutoCloseable {

  /**
   * All outcomes in the order of the input, read as the stream is consumed. May be called once; the stream is closed
   * with the corpus.
   */
  Stream<ReadOutcome> outcomes();

  /**
   * The input cut into pieces that can be parsed on any thread, in the order of the input: the outcomes of all entries one
   * after the other are those of {@link #outcomes}, in whose place it is called. Cutting is cheap and goes on as the stream
   * is consumed, by one thread.
   */
  default Stream<CorpusEntry> entries() {
    return outcomes().map(CorpusEntry::of);
  }

  /**
   * The inputs one by one, so that those that are known already can be left unread: the entries of all of them one after
   * the other are those of {@link #entries}, in whose place it is called.
   */
  default Stream<CorpusInput> inputs() {
    return Stream.of(CorpusInput.of(this::entries));
  }

  /**
   * What some work makes of each outcome, in the order of {@link #outcomes}, in whose place it is called. Documents are
   * parsed and worked on by several threads; what comes out is the same for any number of them. Lazy; close the stream to
   * end the threads early.
   *
   * @param threads
   *          number of threads, at least 1; with 1 all is done by the consuming thread
   * @param work
   *          called from any of the threads
   */
  default <R> Stream<R> outcomes(int threads, Function<? super ReadOutcome, ? extends R> work) {
    return OrderedParallel.flatMap(entries(), threads, CorpusEntry::bytes, entry -> {
      List<ReadOutcome> read = entry.read();
      List<R> results = new ArrayList<>(read.size());
      for (ReadOutcome outcome : read) {
        results.add(work.apply(outcome));
      }
      return results;
    });
  }

  /** Closes what the corpus holds open. */
  @Override
  void close();

  /** What reading has come to so far; may be asked for from another thread. */
  ReadSummary summary();

  /** Files, folders, {@code .gz}, {@code .zip} and {@code .tar} files in this order, each file's format found by its content. */
  static Corpus open(Path... paths) {
    return open(ReadOptions.defaults(), List.of(paths));
  }

  /**
   * Files, folders, {@code .gz}, {@code .zip} and {@code .tar} files in this order. Folders are walked through in the order of names,
   * hidden files left out. A path that cannot be read is an outcome like a bad document: opening never fails.
   */
  static Corpus open(ReadOptions options, List<Path> paths) {
    return StreamedCorpus.of(paths, options);
  }

  /** What a stream such as standard input gives, called by this name in messages. The corpus closes the stream. */
  static Corpus open(InputStream in, String name) {
    return open(ReadOptions.defaults(), in, name);
  }

  /** What a stream gives, read in a way that is said. */
  static Corpus open(ReadOptions options, InputStream in, String name) {
    return StreamedCorpus.of(in, name, options);
  }

  /** A corpus of documents that are already there. */
  static Corpus of(List<Document> documents) {
    List<Document> copy = List.copyOf(documents);
    SummaryCollector counts = new SummaryCollector();
    return new Corpus() {
      @Override
      public Stream<ReadOutcome> outcomes() {
        return copy.stream().peek(document -> counts.document(Optional.empty(), document))
            .map(ReadOutcome.Success::new);
      }

      @Override
      public ReadSummary summary() {
        return counts.summary();
      }

      @Override
      public void close() {}
    };
  }
}

package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents to be read one after the other, once. A document that cannot be read is an outcome of its own and does not
 * end the stream.
 */
public interface Corpus extends AutoCloseable {

  /**
   * All outcomes in the order of the input, read as the stream is consumed. May be called once; the stream is closed
   * with the corpus.
   */
  Stream<ReadOutcome> outcomes();

  /** Closes what the corpus holds open. */
  @Override
  void close();

  /** A corpus of documents that are already there. */
  static Corpus of(List<Document> documents) {
    List<Document> copy = List.copyOf(documents);
    return new Corpus() {
      @Override
      public Stream<ReadOutcome> outcomes() {
        return copy.stream().map(ReadOutcome.Success::new);
      }

      @Override
      public void close() {}
    };
  }
}

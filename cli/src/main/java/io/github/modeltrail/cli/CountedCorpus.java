package io.github.modeltrail.cli;

import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import java.util.stream.Stream;

/**
 * A corpus whose reading a bar shows.
 *
 * @param corpus
 *          what is read
 * @param progress
 *          goes a step with every outcome
 */
record CountedCorpus(Corpus corpus, Progress progress) implements Corpus {

  @Override
  public Stream<ReadOutcome> outcomes() {
    return corpus.outcomes().peek(outcome -> progress.step());
  }

  @Override
  public ReadSummary summary() {
    return corpus.summary();
  }

  @Override
  public void close() {
    corpus.close();
  }
}

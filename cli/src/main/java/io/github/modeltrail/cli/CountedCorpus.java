package io.github.modeltrail.cli;

import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.CorpusEntry;
import io.github.modeltrail.reader.CorpusInput;
import io.github.modeltrail.reader.InputFingerprint;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import java.util.List;
import java.util.Optional;
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
  public Stream<CorpusEntry> entries() {
    return corpus.entries().map(entry -> new CountedEntry(entry, progress));
  }

  @Override
  public Stream<CorpusInput> inputs() {
    return corpus.inputs().map(input -> new CountedInput(input, progress));
  }

  @Override
  public ReadSummary summary() {
    return corpus.summary();
  }

  @Override
  public void close() {
    corpus.close();
  }

  private record CountedInput(CorpusInput input, Progress progress) implements CorpusInput {

    @Override
    public String name() {
      return input.name();
    }

    @Override
    public Optional<InputFingerprint> fingerprint() {
      return input.fingerprint();
    }

    @Override
    public Stream<CorpusEntry> entries() {
      return input.entries().map(entry -> new CountedEntry(entry, progress));
    }

    @Override
    public boolean standsAlone() {
      return input.standsAlone();
    }
  }

  private record CountedEntry(CorpusEntry entry, Progress progress) implements CorpusEntry {

    @Override
    public List<ReadOutcome> read() {
      List<ReadOutcome> outcomes = entry.read();
      outcomes.forEach(outcome -> progress.step());
      return outcomes;
    }

    @Override
    public long bytes() {
      return entry.bytes();
    }
  }
}

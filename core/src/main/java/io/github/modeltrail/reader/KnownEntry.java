package io.github.modeltrail.reader;

import io.github.modeltrail.document.Document;
import java.util.List;

/** An entry with nothing left to parse. */
record KnownEntry(ReadOutcome outcome) implements CorpusEntry {
  private static final int OVERHEAD = 512;

  @Override
  public List<ReadOutcome> read() {
    return List.of(outcome);
  }

  @Override
  public long bytes() {
    return outcome instanceof ReadOutcome.Success(Document document) ? OVERHEAD + textBytes(document) : OVERHEAD;
  }

  private static long textBytes(Document document) {
    return document.sections().stream().mapToLong(section -> section.text().length()).sum();
  }
}

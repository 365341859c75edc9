package io.github.modeltrail.reader;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** An entry that lets go what it holds as it is read. */
final class UnreadEntry implements CorpusEntry {
  private final AtomicReference<Supplier<List<ReadOutcome>>> reading;
  private final long bytes;

  UnreadEntry(long bytes, Supplier<List<ReadOutcome>> reading) {
    this.reading = new AtomicReference<>(reading);
    this.bytes = bytes;
  }

  @Override
  public List<ReadOutcome> read() {
    return reading.getAndSet(UnreadEntry::readBefore).get();
  }

  @Override
  public long bytes() {
    return bytes;
  }

  private static List<ReadOutcome> readBefore() {
    throw new IllegalStateException("an entry is read once");
  }
}

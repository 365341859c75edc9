package io.github.modeltrail.reader.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a source held besides documents. Not thread-safe: each piece has its own. */
public final class ReadTally {
  private Map<String, Long> skipped = Map.of();
  private long bytes;
  private long skippedChars;
  private long guessedBytes;
  private long repaired;

  /** Something that is no document was passed over, such as a sequence listing. */
  public void skipped(String what, long chars) {
    skipped = skipped.isEmpty() ? new LinkedHashMap<>() : skipped;
    skipped.merge(what, 1L, Long::sum);
    skippedChars += chars;
  }

  /** A byte was no UTF-8 and was taken for windows-1252. */
  public void guessedByte() {
    guessedBytes++;
  }

  /** A document was read only after bare markup characters in its text were mended. */
  public void repaired() {
    repaired++;
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return bytes == 0 && skipped.isEmpty() && guessedBytes == 0 && repaired == 0;
  }

  void read(long count) {
    bytes += count;
  }

  /** How many things were passed over, by what they are. */
  public Map<String, Long> skipped() {
    return Map.copyOf(skipped);
  }

  /** How many characters were passed over with them. */
  public long skippedChars() {
    return skippedChars;
  }

  /** How many bytes were no UTF-8 and were taken for windows-1252. */
  public long guessedBytes() {
    return guessedBytes;
  }

  /** How many documents were read only after bare markup characters in their text were mended. */
  public long repairedDocuments() {
    return repaired;
  }

  /** How many bytes were read, decompressed. */
  public long bytes() {
    return bytes;
  }
}

package io.github.modeltrail.reader.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken from a stream. */
public final class CountingInputStream extends FilterInputStream {
  private long count;

  /** Counts from here on. */
  public CountingInputStream(InputStream in) {
    super(in);
  }

  /** How many bytes were taken. */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int taken = super.read(target, offset, length);
    count += Math.max(taken, 0);
    return taken;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

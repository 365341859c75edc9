package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose first bytes are known before it is read. */
final class HeadedInputStream extends InputStream {
  private final InputStream rest;
  private final ReadTally tally;
  private final byte[] start;
  private final Head head;
  private int position;

  HeadedInputStream(String name, InputStream in, ReadTally tally) throws IOException {
    this.rest = in;
    this.tally = tally;
    this.start = in.readNBytes(Head.SIZE);
    this.head = new Head(name, start, start.length < Head.SIZE);
  }

  Head head() {
    return head;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = position < start.length ? fromStart(target, offset, length) : rest.read(target, offset, length);
    tally.read(Math.max(count, 0));
    return count;
  }

  private int fromStart(byte[] target, int offset, int length) {
    int count = Math.min(length, start.length - position);
    System.arraycopy(start, position, target, offset, count);
    position += count;
    return count;
  }

  // GZIPInputStream asks this to know whether another member follows; it copes with a promise that is not kept.
  @Override
  public int available() {
    return Math.max(1, start.length - position);
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}

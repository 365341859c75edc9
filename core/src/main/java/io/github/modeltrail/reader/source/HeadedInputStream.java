package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes are known before it is read. A break among them is told when reading comes to it, so that
 * nothing before it is lost.
 */
final class HeadedInputStream extends InputStream {
  private final InputStream rest;
  private final ReadTally tally;
  private final Head head;
  private byte[] start = new byte[0];
  private int position;
  private boolean ended;
  private @Nullable IOException brokenOff;

  HeadedInputStream(String name, InputStream in, ReadTally tally) throws IOException {
    this.rest = in;
    this.tally = tally;
    hold(Head.SIZE);
    if (start.length == 0 && brokenOff != null) {
      throw brokenOff;
    }
    this.head = new Head(name, start, ended && brokenOff == null);
  }

  Head head() {
    return head;
  }

  int held() {
    return start.length;
  }

  /** Holds all bytes if they are no more than that, and then closes the stream beneath; only before anything is read. */
  boolean readAhead(int most) {
    while (!ended && start.length <= most) {
      hold((int) Math.min(most + 1L, 4L * start.length));
    }
    boolean all = ended && start.length <= most;
    if (all) {
      closeBeneath();
    }
    return all;
  }

  private void hold(int size) {
    int filled = start.length;
    start = Arrays.copyOf(start, size);
    try {
      int count = 0;
      while (filled < size && count >= 0) {
        count = rest.read(start, filled, size - filled);
        filled += Math.max(count, 0);
      }
      ended = count < 0;
    } catch (IOException e) {
      brokenOff = e;
      ended = true;
    }
    start = filled == size ? start : Arrays.copyOf(start, filled);
  }

  private void closeBeneath() {
    try {
      rest.close();
    } catch (IOException e) {
      // It was only read from: nothing is lost by a close that fails.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = position < start.length ? fromStart(target, offset, length) : fromRest(target, offset, length);
    tally.read(Math.max(count, 0));
    return count;
  }

  private int fromRest(byte[] target, int offset, int length) throws IOException {
    if (brokenOff != null) {
      throw new IOException(brokenOff.getMessage(), brokenOff);
    }
    return ended ? -1 : rest.read(target, offset, length);
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

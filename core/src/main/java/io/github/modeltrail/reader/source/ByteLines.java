package io.github.modeltrail.reader.source;

import io.github.modeltrail.reader.option.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Lines of bytes, kept in one buffer that is used again: no line is copied. Not thread-safe. */
public final class ByteLines {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;
  private static final long LINE_FEEDS = ONES * '\n';

  private final InputStream in;
  private final ReadLimits limits;
  private byte[] buffer = new byte[128 * 1024];
  private int start;
  private int end;
  private int filled;
  private int number;
  private boolean ended;

  public ByteLines(InputStream in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /**
   * Goes to the next line that is not blank; false at the end.
   *
   * @throws DocumentException
   *           if the line is over the limit; the next call goes on behind it
   */
  public boolean next() throws IOException {
    do {
      if (!advance()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  /** The bytes that hold the line between {@link #start} and {@link #end}; they change with the next line. */
  public byte[] bytes() {
    return buffer;
  }

  /** Where the line begins in the bytes. */
  public int start() {
    return start;
  }

  /** Where the line ends in the bytes, without its line end. */
  public int end() {
    return end;
  }

  /** The line's number from 1. */
  public int number() {
    return number;
  }

  private boolean advance() throws IOException {
    start = number == 0 ? 0 : Math.min(end + 1, filled);
    number++;
    end = start;
    while (true) {
      end = lineEnd(buffer, end, filled);
      if (end < filled) {
        return true;
      }
      if (ended) {
        return start < filled;
      }
      fill();
    }
  }

  /** Where the next line feed stands, or {@code to}. */
  private static int lineEnd(byte[] bytes, int from, int to) {
    int aligned = (from + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    int at = plainLineEnd(bytes, from, Math.min(aligned, to));
    if (at < aligned) {
      return at;
    }
    // Eight bytes at once: this loop runs for long before Java finds it worth its best compiler.
    while (at + Long.BYTES <= to && !holdsLineFeed((long) LONGS.get(bytes, at))) {
      at += Long.BYTES;
    }
    return plainLineEnd(bytes, at, to);
  }

  private static int plainLineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Whether one of eight bytes is a line feed: crossed with line feeds it is zero, the only byte from which one borrows. */
  private static boolean holdsLineFeed(long eight) {
    long crossed = eight ^ LINE_FEEDS;
    return ((crossed - ONES) & ~crossed & TOP_BITS) != 0;
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      end -= start;
      start = 0;
    }
    if (filled > limits.lineBytes()) {
      skipLine();
      throw new DocumentException("the line has more than " + limits.lineBytes()
          + " bytes (limit lineBytes); raise the limit if it is to be trusted", number, 0);
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, limits.lineBytes() + 64L * 1024));
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    ended = count < 0;
    filled += Math.max(count, 0);
  }

  private void skipLine() throws IOException {
    do {
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      ended = filled == 0;
      end = lineEnd(buffer, 0, filled);
    } while (!ended && end == filled);
  }

  private boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\r' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}

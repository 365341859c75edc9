package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of a reader as UTF-8. */
final class Utf8InputStream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8 * 1024];
  private byte[] bytes = {};
  private int position;
  private int kept;

  Utf8InputStream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (position == bytes.length) {
      int count = reader.read(chars, kept, chars.length - kept);
      if (count < 0 && kept == 0) {
        return false;
      }
      encode(kept + Math.max(count, 0), count < 0);
    }
    return true;
  }

  // The first half of a surrogate pair waits for the second.
  private void encode(int length, boolean ended) {
    boolean split = !ended && length > 0 && Character.isHighSurrogate(chars[length - 1]);
    int whole = split ? length - 1 : length;
    bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
    position = 0;
    kept = split ? 1 : 0;
    if (split) {
      chars[0] = chars[length - 1];
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

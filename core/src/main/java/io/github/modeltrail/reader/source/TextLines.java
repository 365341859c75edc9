package io.github.modeltrail.reader.source;

import io.github.modeltrail.reader.option.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of characters, none longer than the limit. Not thread-safe. */
public final class TextLines {
  private final Reader reader;
  private final ReadLimits limits;
  private final char[] chunk = new char[32 * 1024];
  private int position;
  private int filled;
  private int number;

  public TextLines(Reader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * The next line without its end; empty behind the last.
   *
   * @throws DocumentException
   *           if the line is over the limit; the next call goes on behind it
   */
  public Optional<String> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    boolean more = true;
    while (more && fill()) {
      int end = lineEnd();
      more = end == filled;
      tooLong |= line.length() + end - position > limits.lineBytes();
      if (!tooLong) {
        line.append(chunk, position, end - position);
      }
      position = more ? end : end + 1;
    }
    if (tooLong) {
      throw new DocumentException("the line has more than " + limits.lineBytes()
          + " characters (limit lineBytes); raise the limit if it is to be trusted", number, 0);
    }
    return Optional.of(withoutReturn(line));
  }

  /** The number of the line that was given last, from 1. */
  public int number() {
    return number;
  }

  private int lineEnd() {
    int end = position;
    while (end < filled && chunk[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (position >= filled) {
      filled = reader.read(chunk, 0, chunk.length);
      position = 0;
    }
    return filled > 0;
  }

  private static String withoutReturn(StringBuilder line) {
    int length = line.length();
    return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
  }
}

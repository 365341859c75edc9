package io.github.modeltrail.reader.xml;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits XML documents that stand one behind the other in a file, as in the weekly files of patents. A new one begins
 * with an XML declaration or a DOCTYPE that comes behind an element. Works on bytes, in which these marks look the same in
 * all encodings that reach it, so that another thread can do the decoding. Not thread-safe.
 */
final class XmlPieces {
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DECLARATION = "<?xml".getBytes(StandardCharsets.US_ASCII);

  /** No character of UTF-8 takes more bytes for each of the units that Java counts. */
  private static final int BYTES_A_CHAR = 3;

  private final InputStream in;
  private final ReadLimits limits;
  private byte[] buffer = new byte[256 * 1024];
  private int start;
  private int filled;
  private int scanned;
  private boolean ended;
  private boolean rootSeen;
  private int line = 1;

  XmlPieces(InputStream utf8, ReadLimits limits) {
    this.in = utf8;
    this.limits = limits;
  }

  /** One document and the line at which it begins. */
  static final class Piece {
    private final byte[] utf8;
    private final int line;

    private Piece(byte[] utf8, int line) {
      this.utf8 = utf8;
      this.line = line;
    }

    /** Its bytes, not copied: they are the piece's alone. */
    byte[] utf8() {
      return utf8;
    }

    int line() {
      return line;
    }
  }

  /**
   * The next document; empty at the end.
   *
   * @throws DocumentException
   *           if it is over the limit; the next call gives what comes behind it
   */
  Optional<Piece> next() throws IOException {
    while (true) {
      int end = findEnd();
      if (end < 0) {
        throw pastOversize();
      }
      int first = line;
      int from = start;
      pass(end);
      int textEnd = withoutBlanks(from, end);
      if (textEnd > from) {
        return Optional.of(new Piece(Arrays.copyOfRange(buffer, from, textEnd), first));
      }
      if (ended && start == filled) {
        return Optional.empty();
      }
    }
  }

  private DocumentException pastOversize() throws IOException {
    int first = line;
    int end = -1;
    while (end < 0) {
      pass(scanned);
      rootSeen = true;
      end = findEnd();
    }
    pass(end);
    return tooLarge(first, limits);
  }

  static DocumentException tooLarge(int line, ReadLimits limits) {
    return new DocumentException("the document has more than " + limits.documentChars()
        + " characters (limit documentChars); raise the limit if it is to be trusted", line, 0);
  }

  /** Where the document at the start ends; negative if that lies behind any limit. */
  private int findEnd() throws IOException {
    while (true) {
      int end = scan();
      if (end >= 0) {
        return end;
      }
      if (ended) {
        scanned = filled;
        return filled;
      }
      if (!fill()) {
        return -1;
      }
    }
  }

  private int scan() {
    int last = ended ? filled : filled - DOCTYPE.length;
    int at = scanned;
    while (at < last) {
      if (buffer[at] == '<') {
        if (rootSeen && beginsDocument(at)) {
          scanned = at;
          return at;
        }
        rootSeen |= at + 1 < filled && isLetter(buffer[at + 1]);
      }
      at++;
    }
    scanned = at;
    return -1;
  }

  private boolean beginsDocument(int at) {
    return matches(at, DOCTYPE) || (matches(at, DECLARATION) && at + DECLARATION.length < filled
        && buffer[at + DECLARATION.length] <= ' ');
  }

  private boolean matches(int at, byte[] mark) {
    return filled - at >= mark.length && Arrays.equals(buffer, at, at + mark.length, mark, 0, mark.length);
  }

  private static boolean isLetter(byte first) {
    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first < 0;
  }

  /** Reads on; false if what is held is over the limit already. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      scanned -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      int larger = largerSize();
      if (larger <= filled || (filled > limits.documentChars() && chars() > limits.documentChars())) {
        return false;
      }
      buffer = Arrays.copyOf(buffer, larger);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    ended = count < 0;
    filled += Math.max(count, 0);
    return true;
  }

  private int largerSize() {
    long limit = limits.documentChars();
    long most = filled < limit ? limit + 1 : BYTES_A_CHAR * limit;
    return (int) Math.min(Math.min(2L * filled, most), Integer.MAX_VALUE - 16);
  }

  private int chars() {
    int chars = 0;
    for (int i = start; i < filled; i++) {
      chars += (buffer[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return chars;
  }

  private void pass(int end) {
    for (int i = start; i < end; i++) {
      line += buffer[i] == '\n' ? 1 : 0;
    }
    start = end;
    scanned = end;
    rootSeen = false;
  }

  // A byte order mark can stand between documents that were put together.
  private int withoutBlanks(int from, int end) {
    int last = end;
    while (last > from && (isBlank(buffer[last - 1]) || isMark(last - 3, from))) {
      last -= isBlank(buffer[last - 1]) ? 1 : 3;
    }
    return last;
  }

  private static boolean isBlank(byte value) {
    return value >= 0 && value <= ' ';
  }

  private boolean isMark(int at, int from) {
    return at >= from && buffer[at] == (byte) 0xEF && buffer[at + 1] == (byte) 0xBB && buffer[at + 2] == (byte) 0xBF;
  }
}

package io.github.modeltrail.reader.xml;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentException;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Splits XML documents that stand one behind the other in a file, as in the weekly files of patents. A new one begins
 * with an XML declaration or a DOCTYPE that comes behind an element. Not thread-safe.
 */
final class XmlPieces {
  private static final int CHUNK = 64 * 1024;
  private static final int MARK = 9;

  private final Reader reader;
  private final ReadLimits limits;
  private final char[] chunk = new char[CHUNK];
  private final StringBuilder buffer = new StringBuilder();
  private boolean ended;
  private int scanned;
  private boolean rootSeen;
  private int line = 1;

  XmlPieces(Reader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** One document and the line at which it begins. */
  record Piece(String text, int line) {}

  /**
   * The next document; empty at the end.
   *
   * @throws DocumentException
   *           if it is over the limit; the next call gives what comes behind it
   */
  Optional<Piece> next() throws IOException {
    int end = findEnd();
    if (end < 0) {
      return pastOversize();
    }
    Piece piece = take(end);
    return piece.text.isBlank() ? emptyOr(end) : Optional.of(piece);
  }

  private Optional<Piece> emptyOr(int end) throws IOException {
    return end == 0 || (ended && buffer.isEmpty()) ? Optional.empty() : next();
  }

  private Optional<Piece> pastOversize() throws IOException {
    int first = line;
    int end = -1;
    while (end < 0) {
      take(scanned);
      rootSeen = true;
      end = findEnd();
    }
    take(end);
    throw new DocumentException("the document has more than " + limits.documentChars()
        + " characters (limit documentChars); raise the limit if it is to be trusted", first, 0);
  }

  /** Where the document that begins the buffer ends; negative if that lies behind the limit. */
  private int findEnd() throws IOException {
    while (true) {
      int end = scan();
      if (end >= 0) {
        return end;
      }
      if (ended) {
        scanned = buffer.length();
        return buffer.length();
      }
      if (buffer.length() > limits.documentChars()) {
        return -1;
      }
      fill();
    }
  }

  private int scan() {
    int at = buffer.indexOf("<", scanned);
    while (at >= 0 && (ended || at + MARK < buffer.length())) {
      if (rootSeen && beginsDocument(at)) {
        scanned = at;
        return at;
      }
      rootSeen |= at + 1 < buffer.length() && Character.isLetter(buffer.charAt(at + 1));
      scanned = at + 1;
      at = buffer.indexOf("<", scanned);
    }
    scanned = at < 0 ? buffer.length() : at;
    return -1;
  }

  private boolean beginsDocument(int at) {
    return matches(at, "<!DOCTYPE")
        || (matches(at, "<?xml") && at + 5 < buffer.length() && Whitespace.isBlank(buffer.charAt(at + 5)));
  }

  private boolean matches(int at, String mark) {
    return buffer.length() >= at + mark.length() && buffer.substring(at, at + mark.length()).equals(mark);
  }

  private void fill() throws IOException {
    int count = reader.read(chunk, 0, CHUNK);
    ended = count < 0;
    buffer.append(chunk, 0, Math.max(count, 0));
  }

  private Piece take(int end) {
    Piece piece = new Piece(buffer.substring(0, end), line);
    line += (int) piece.text.chars().filter(c -> c == '\n').count();
    buffer.delete(0, end);
    scanned = 0;
    rootSeen = false;
    return piece;
  }
}

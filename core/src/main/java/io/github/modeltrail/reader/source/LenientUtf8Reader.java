package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8; a byte that is none is taken for windows-1252 and counted, so that no text is lost. */
final class LenientUtf8Reader extends Reader {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private final InputStream in;
  private final ReadTally tally;
  private final ByteBuffer bytes = ByteBuffer.allocate(32 * 1024).limit(0);
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean ended;
  private boolean hasWaiting;
  private char waiting;

  LenientUtf8Reader(InputStream in, ReadTally tally) {
    this.in = in;
    this.tally = tally;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (hasWaiting) {
      hasWaiting = false;
      target[offset] = waiting;
      return 1;
    }
    if (length == 1) {
      return readOne(target, offset);
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    int start = chars.position();
    while (chars.position() == start) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isMalformed() && chars.hasRemaining()) {
        chars.put(guess(bytes.get()));
      } else if (result.isUnderflow() && chars.position() == start && !fill()) {
        return -1;
      }
    }
    return chars.position() - start;
  }

  // A decoder that has no room for a surrogate pair would wait for ever.
  private int readOne(char[] target, int offset) throws IOException {
    char[] pair = new char[2];
    int count = read(pair, 0, 2);
    if (count == 2) {
      waiting = pair[1];
      hasWaiting = true;
    }
    target[offset] = pair[0];
    return Math.min(count, 1);
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    return !ended || bytes.hasRemaining();
  }

  private char guess(byte value) {
    tally.guessedByte();
    return new String(new byte[] {value}, FALLBACK).charAt(0);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

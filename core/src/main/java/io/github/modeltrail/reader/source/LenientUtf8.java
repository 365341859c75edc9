package io.github.modeltrail.reader.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that says it is UTF-8. What is none is taken for windows-1252, byte by byte, and counted. */
public final class LenientUtf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private LenientUtf8() {}

  /** The characters of some bytes. */
  public static String decode(byte[] bytes, ReadTally tally) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes) ? text : guessed(bytes, tally);
  }

  /** Whether nothing has to be guessed. */
  public static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String guessed(byte[] bytes, ReadTally tally) {
    StringWriter text = new StringWriter(bytes.length);
    try (LenientUtf8Reader reader = new LenientUtf8Reader(new ByteArrayInputStream(bytes), tally)) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

package io.github.modeltrail.reader.source;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source's bytes stand for characters: by its byte order mark, else by its XML declaration, else UTF-8, in which
 * bytes that are no UTF-8 are taken for windows-1252 and counted.
 *
 * @param charset
 *          the encoding
 * @param markBytes
 *          length of the byte order mark
 */
record TextEncoding(Charset charset, int markBytes) {
  private static final Pattern DECLARED = Pattern
      .compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0);

  static TextEncoding of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return new TextEncoding(Charset.forName("UTF-32LE"), 4);
    }
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return new TextEncoding(Charset.forName("UTF-32BE"), 4);
    }
    if (begins(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return begins(head, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : withoutMark(head);
  }

  private static TextEncoding withoutMark(byte[] head) {
    if (head.length >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    }
    if (head.length >= 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0);
    }
    return declared(new String(head, 0, Math.min(head.length, 300), StandardCharsets.ISO_8859_1));
  }

  private static TextEncoding declared(String start) {
    Matcher matcher = DECLARED.matcher(start);
    if (!matcher.find()) {
      return UTF_8;
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      // What can be read up to here as single bytes cannot be one of the wide encodings, whatever it says.
      return charset.name().startsWith("UTF") ? UTF_8 : new TextEncoding(charset, 0);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return UTF_8;
    }
  }

  /** The characters of a stream that stands behind its byte order mark. */
  Reader reader(InputStream bytes, ReadTally tally) {
    return isUtf8() ? new LenientUtf8Reader(bytes, tally) : new InputStreamReader(bytes, charset);
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  String decodeHead(byte[] head) {
    return new String(head, markBytes, head.length - markBytes, charset);
  }

  private static boolean begins(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

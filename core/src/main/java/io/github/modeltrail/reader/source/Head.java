package io.github.modeltrail.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The first bytes of a source, looked at to find its format. Immutable; what is derived is derived once. */
public final class Head {
  /** How many bytes are looked at. */
  public static final int SIZE = 64 * 1024;

  private final String name;
  private final byte[] bytes;
  private final boolean whole;
  private final TextEncoding encoding;
  private final String text;
  private final Optional<XmlHead> xml;
  private final Optional<JsonHead> json;

  Head(String name, byte[] bytes, boolean whole) {
    this.name = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    this.bytes = bytes;
    this.whole = whole;
    this.encoding = TextEncoding.of(bytes);
    this.text = encoding.decodeHead(bytes);
    this.xml = XmlHead.of(text);
    this.json = JsonHead.of(text);
  }

  /** The beginning of some bytes, as if they were a file of that name. */
  public static Head of(String name, byte[] content) {
    return new Head(name, Arrays.copyOf(content, Math.min(content.length, SIZE)), content.length <= SIZE);
  }

  /** The file's name without folders, in small letters. */
  public String name() {
    return name;
  }

  /** The bytes decoded as well as their encoding could be found, without a byte order mark. */
  public String text() {
    return text;
  }

  /** The first line that is not blank, without its end. */
  public String firstLine() {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /** Whether this is the whole source. */
  public boolean whole() {
    return whole;
  }

  /** What stands at the beginning if this is XML or HTML. */
  public Optional<XmlHead> xml() {
    return xml;
  }

  /** The keys at the beginning if this is JSON. */
  public Optional<JsonHead> json() {
    return json;
  }

  /** Whether the bytes begin with these characters, each one byte. */
  public boolean startsWith(String latin) {
    byte[] start = latin.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Whether this is no text: it holds control characters that texts do not have. */
  public boolean binary() {
    return text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B && c != '\b');
  }

  TextEncoding encoding() {
    return encoding;
  }
}

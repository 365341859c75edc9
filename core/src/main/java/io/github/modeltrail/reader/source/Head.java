package io.github.modeltrail.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first bytes of a source, looked at to find its format. Immutable; what is derived is derived once. */
public final class Head {
  /** How many bytes are looked at. */
  public static final int SIZE = 64 * 1024;

  private final String name;
  private final byte[] bytes;
  private final boolean whole;
  private volatile @Nullable Look look;

  Head(String name, byte[] bytes, boolean whole) {
    this.name = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    this.bytes = bytes;
    this.whole = whole;
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
    return look().text;
  }

  /** The first line that is not blank, without its end. */
  public String firstLine() {
    return text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /** Whether this is the whole source. */
  public boolean whole() {
    return whole;
  }

  /** What stands at the beginning if this is XML or HTML. */
  public Optional<XmlHead> xml() {
    return look().xml;
  }

  /** The keys at the beginning if this is JSON. */
  public Optional<JsonHead> json() {
    return look().json;
  }

  /** Whether the bytes begin with these characters, each one byte. */
  public boolean startsWith(String latin) {
    byte[] start = latin.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** The first bytes, so many if there are. */
  public byte[] bytes(int most) {
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  /** Whether this is no text: it holds control characters that texts do not have. */
  public boolean binary() {
    return text().chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B && c != '\b');
  }

  TextEncoding encoding() {
    return look().encoding;
  }

  // Looking costs more than cutting, so that it is left to whoever reads the source.
  private Look look() {
    Look looked = look;
    if (looked == null) {
      looked = Look.at(bytes);
      look = looked;
    }
    return looked;
  }

  private record Look(TextEncoding encoding, String text, Optional<XmlHead> xml, Optional<JsonHead> json) {
    static Look at(byte[] bytes) {
      TextEncoding encoding = TextEncoding.of(bytes);
      String text = encoding.decodeHead(bytes);
      return new Look(encoding, text, XmlHead.of(text), JsonHead.of(text));
    }
  }
}

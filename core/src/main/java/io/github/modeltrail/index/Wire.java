package io.github.modeltrail.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How strings, optional values and lists are written in the store: each string comes back unit for unit. */
final class Wire {

  /** Writes one value. */
  interface Writer<T> {
    void write(T value, DataOutput out) throws IOException;
  }

  /** Reads one value. */
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  private Wire() {}

  /** UTF-8 where that is faithful, UTF-16 for text with half a surrogate pair, as broken input can hold. */
  static void writeString(String text, DataOutput out) throws IOException {
    boolean wellFormed = isWellFormed(text);
    byte[] bytes = wellFormed ? text.getBytes(StandardCharsets.UTF_8) : utf16(text);
    out.writeVLong(((long) bytes.length << 1) | (wellFormed ? 0 : 1));
    out.writeBytes(bytes, bytes.length);
  }

  static String readString(DataInput in) throws IOException {
    long header = in.readVLong();
    byte[] bytes = new byte[Math.toIntExact(header >>> 1)];
    in.readBytes(bytes, 0, bytes.length);
    return (header & 1) == 0 ? new String(bytes, StandardCharsets.UTF_8) : ofUtf16(bytes);
  }

  static <T> void writeOptional(Optional<T> value, Writer<T> writer, DataOutput out) throws IOException {
    out.writeByte((byte) (value.isPresent() ? 1 : 0));
    if (value.isPresent()) {
      writer.write(value.get(), out);
    }
  }

  static <T> Optional<T> readOptional(Reader<T> reader, DataInput in) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(reader.read(in));
  }

  static <T> void writeList(List<T> values, Writer<T> writer, DataOutput out) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(value, out);
    }
  }

  static <T> List<T> readList(Reader<T> reader, DataInput in) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
  }

  private static byte[] utf16(String text) {
    byte[] bytes = new byte[Math.multiplyExact(text.length(), 2)];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static String ofUtf16(byte[] bytes) {
    char[] units = new char[bytes.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(units);
  }
}

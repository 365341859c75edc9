package io.github.modeltrail.reader;

import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a file is known again: two with the same fingerprint give the same documents.
 *
 * @param content
 *          SHA-256 of the bytes in hexadecimal digits, as {@code sha256sum} prints it
 * @param reading
 *          SHA-256 of what else has a say in the documents: the file's name, of which ids of last resort are made, the
 *          format asked for, and the limits
 * @param bytes
 *          the file's size
 */
public record InputFingerprint(String content, String reading, long bytes) {
  private static final int BUFFER = 1 << 16;

  /** Reads a file through. */
  static InputFingerprint of(Path file, ReadOptions options) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    }
    String reading = file.getFileName() + "\n" + options.format().map(DocumentFormat::label).orElse("") + "\n"
        + options.limits();
    return new InputFingerprint(hex(digest.digest()), hex(sha256().digest(reading.getBytes(StandardCharsets.UTF_8))),
        bytes);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

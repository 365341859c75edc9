package io.github.modeltrail.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of UTF-8 text, packed by gzip or not. */
final class TextFiles {
  private static final int BUFFER = 1 << 16;

  private TextFiles() {}

  /** Opens the file; whether it is packed shows in its first two bytes. */
  static BufferedReader open(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      in.mark(2);
      boolean packed = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      InputStream text = packed ? new GZIPInputStream(in, BUFFER) : in;
      return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), BUFFER);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}

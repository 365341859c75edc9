package io.github.modeltrail.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of the tables that lie beside the classes of this package. */
final class TableLines {
  private TableLines() {}

  /** The lines of a resource that say something; blank ones and comments, which start with {@code #}, are left out. */
  static List<String> of(String resource) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(TableLines.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

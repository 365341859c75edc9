package io.github.modeltrail.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Names that contain a model's name without meaning it, from the resource {@code traps.txt}. */
final class Traps {
  private static final String RESOURCE = "traps.txt";

  private Traps() {}

  static List<String> bundled() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Traps.class.getResourceAsStream(RESOURCE), RESOURCE), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

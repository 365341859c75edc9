package io.github.modeltrail.mention;

import java.util.List;

/** Names that contain a model's name without meaning it, from the resource {@code traps.txt}. */
final class Traps {
  private static final String RESOURCE = "traps.txt";

  private Traps() {}

  static List<String> bundled() {
    return TableLines.of(RESOURCE).stream().map(String::strip).toList();
  }
}

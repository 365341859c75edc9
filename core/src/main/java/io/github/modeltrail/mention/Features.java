package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.List;

/** Collects the named features of one decision. Not thread-safe. */
final class Features {
  private final List<String> names = new ArrayList<>();

  void add(String name) {
    names.add(name);
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      names.add(name);
    }
  }

  List<String> names() {
    return List.copyOf(names);
  }
}

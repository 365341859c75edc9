package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.List;

/** Collects the named features of one decision about one kind of thing. Not thread-safe. */
final class Features {
  private final String kind;
  private final List<String> names = new ArrayList<>();

  /**
   * @param kind
   *          what features of the kind start with, before a bar
   */
  Features(String kind) {
    this.kind = kind;
  }

  void add(String name) {
    names.add(name);
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      names.add(name);
    }
  }

  /** Adds the feature of the kind only. */
  void ofKind(String name) {
    names.add(kind + "|" + name);
  }

  void ofKindIf(boolean holds, String name) {
    if (holds) {
      ofKind(name);
    }
  }

  /** Adds the feature by itself and that of the kind. */
  void bothIf(boolean holds, String name) {
    if (holds) {
      names.add(name);
      ofKind(name);
    }
  }

  /** Adds one feature for each step that the amount reaches. */
  void steps(String name, int amount, int... steps) {
    for (int step : steps) {
      bothIf(amount >= step, name + ">=" + step);
    }
  }

  List<String> names() {
    return List.copyOf(names);
  }
}

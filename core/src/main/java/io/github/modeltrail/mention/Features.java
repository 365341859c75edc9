package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features that hold in one decision about one kind of thing.
 *
 * <p>
 * A feature counts by itself or for things of that kind, which then have a weight of their own for it. Not thread-safe
 * while it is filled.
 */
final class Features {
  private static final int FIRST_CAPACITY = 64;

  private final FeatureNames names;
  private final String kindLabel;
  private final int kind;
  /** Twice the feature's number; one more if it counts for the kind. */
  private int[] codes = new int[FIRST_CAPACITY];
  private int size;

  /**
   * @param names
   *          the features there are
   * @param kind
   *          number of the kind of thing
   * @param kindLabel
   *          its name, with which the names of its features start
   */
  Features(FeatureNames names, int kind, String kindLabel) {
    this.names = names;
    this.kind = kind;
    this.kindLabel = kindLabel;
  }

  private void put(int code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = code;
  }

  void add(int feature) {
    put(feature << 1);
  }

  void addIf(boolean holds, int feature) {
    if (holds) {
      add(feature);
    }
  }

  /** Adds the feature of the kind only. */
  void ofKind(int feature) {
    put(feature << 1 | 1);
  }

  void ofKindIf(boolean holds, int feature) {
    if (holds) {
      ofKind(feature);
    }
  }

  /** Adds the feature by itself and that of the kind. */
  void bothIf(boolean holds, int feature) {
    if (holds) {
      add(feature);
      ofKind(feature);
    }
  }

  int size() {
    return size;
  }

  int kind() {
    return kind;
  }

  /** The number of the feature at a place. */
  int feature(int place) {
    return codes[place] >> 1;
  }

  /** Whether the feature at a place is that of the kind. */
  boolean isOfKind(int place) {
    return (codes[place] & 1) != 0;
  }

  /** The feature's name at a place; that of a kind starts with the kind and a bar. */
  String name(int place) {
    return isOfKind(place) ? kindLabel + "|" + seen(place) : seen(place);
  }

  /** The name of the feature at a place, whether or not it counts for the kind only. */
  String seen(int place) {
    return names.name(feature(place));
  }

  List<String> names() {
    List<String> all = new ArrayList<>(size);
    for (int place = 0; place < size; place++) {
      all.add(name(place));
    }
    return all;
  }
}

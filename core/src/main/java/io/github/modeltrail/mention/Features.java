package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * The features that hold in one decision about one kind of thing.
 *
 * <p>
 * A feature counts by itself or for things of that kind, which then have a weight of their own for it; each is added once
 * at most. Not thread-safe while it is filled.
 */
final class Features {
  private final FeatureNames names;
  private final String kindLabel;
  private final int kind;
  /**
   * Twice the feature's number; one more if it counts for the kind. What may hold is always written and then counted or not:
   * dozens of features are asked for each name, and a branch for each would be more than all the rest.
   */
  private final char[] codes;
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
    codes = new char[2 * (names.size() + 1)];
  }

  void add(int feature) {
    addIf(true, feature);
  }

  void addIf(boolean holds, int feature) {
    codes[size] = (char) (feature << 1);
    size += holds ? 1 : 0;
  }

  /** Adds the feature of the kind only. */
  void ofKind(int feature) {
    ofKindIf(true, feature);
  }

  void ofKindIf(boolean holds, int feature) {
    codes[size] = (char) (feature << 1 | 1);
    size += holds ? 1 : 0;
  }

  /** Adds the feature by itself and that of the kind. */
  void bothIf(boolean holds, int feature) {
    codes[size] = (char) (feature << 1);
    codes[size + 1] = (char) (feature << 1 | 1);
    size += holds ? 2 : 0;
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

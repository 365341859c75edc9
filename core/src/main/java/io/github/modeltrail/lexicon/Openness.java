package io.github.modeltrail.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** How a model can be had. */
public enum Openness {
  /** The weights can be downloaded, under whatever licence. */
  OPEN_WEIGHT("open-weight"),
  /** Weights, code and enough about the data to remake it are open, as the Open Source AI Definition asks. */
  OPEN_SOURCE("open-source"),
  /** Only through its maker's service, or not at all. */
  PROPRIETARY("proprietary"),
  /** Not known. */
  UNKNOWN("unknown");

  private final String label;

  Openness(String label) {
    this.label = label;
  }

  /** The name used in the exchange formats, such as {@code open-weight}. */
  public String label() {
    return label;
  }

  /** The value with that label; empty if there is none. */
  public static Optional<Openness> ofLabel(String label) {
    return Arrays.stream(values()).filter(openness -> openness.label.equals(label)).findFirst();
  }
}

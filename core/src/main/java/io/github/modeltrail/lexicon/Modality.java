package io.github.modeltrail.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a model works on. */
public enum Modality {
  TEXT, CODE, VISION, IMAGE, VIDEO, SPEECH, AUDIO, EMBEDDING, SCIENCE, ACTION, TIMESERIES;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the lexicon files, such as {@code vision}. */
  public String label() {
    return label;
  }

  /** The modality with that label; empty if there is none. */
  public static Optional<Modality> ofLabel(String label) {
    return Arrays.stream(values()).filter(modality -> modality.label.equals(label)).findFirst();
  }
}

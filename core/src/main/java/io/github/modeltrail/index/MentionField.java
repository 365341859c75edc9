package io.github.modeltrail.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a query can ask of one mention. */
public enum MentionField {
  /** The family's name in the lexicon, such as {@code Qwen}. */
  FAMILY,
  /** The release, such as {@code Qwen2.5}. */
  MODEL,
  /** The developer's name in the lexicon. */
  DEVELOPER,
  /** The developer's country, ISO 3166-1 alpha-2. */
  COUNTRY,
  /** {@code open-weight}, {@code open-source}, {@code proprietary} or {@code unknown}. */
  OPENNESS,
  /** {@code used} or {@code named}. */
  USAGE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in query strings. */
  public String label() {
    return label;
  }

  /** The field with that label; empty if there is none. */
  public static Optional<MentionField> ofLabel(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}

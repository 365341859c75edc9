package io.github.modeltrail.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** By what documents are put on the sides of a {@link TopicShift}. */
public enum ShiftBy {
  /** The countries of their contributors. */
  COUNTRY(Observation::countries),
  /** The countries of origin of the models they mention. */
  ORIGIN(Observation::origins);

  private final String label = name().toLowerCase(Locale.ROOT);
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<Observation, Set<String>> countries;

  ShiftBy(Function<Observation, Set<String>> countries) {
    this.countries = countries;
  }

  /** Its name in tables, such as {@code origin}. */
  public String label() {
    return label;
  }

  Set<String> countries(Observation observation) {
    return countries.apply(observation);
  }
}

package io.github.modeltrail.analysis;

import java.util.Set;

/**
 * Two sides of documents that are compared by countries, as a rule those of their contributors.
 *
 * @param treated
 *          the countries of interest
 * @param control
 *          the countries they are compared with; empty for all others
 */
public record Contrast(Set<String> treated, Set<String> control) {

  /**
   * @throws IllegalArgumentException
   *           if there is no country of interest, or one stands on both sides
   */
  public Contrast {
    treated = Set.copyOf(treated);
    control = Set.copyOf(control);
    if (treated.isEmpty() || treated.stream().anyMatch(control::contains)) {
      throw new IllegalArgumentException("a contrast needs countries of interest, none of them on both sides (got "
          + treated + " and " + control + ")");
    }
  }

  /** One country against one other. */
  public static Contrast between(String treated, String control) {
    return new Contrast(Set.of(treated), Set.of(control));
  }

  /** One country against all others. */
  public static Contrast withRest(String treated) {
    return new Contrast(Set.of(treated), Set.of());
  }

  /** The side a document that belongs to these countries is on. */
  Side side(Set<String> countries) {
    boolean here = countries.stream().anyMatch(treated::contains);
    boolean there = countries.stream().anyMatch(this::isControl);
    if (here && there) {
      return Side.BOTH;
    }
    return here ? Side.TREATED : there ? Side.CONTROL : Side.NEITHER;
  }

  private boolean isControl(String country) {
    return control.isEmpty() ? !treated.contains(country) : control.contains(country);
  }

  /** Where a document stands. */
  enum Side {
    TREATED, CONTROL, BOTH, NEITHER
  }
}

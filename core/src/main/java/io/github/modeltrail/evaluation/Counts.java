package io.github.modeltrail.evaluation;

/**
 * Right and wrong decisions, which add up, and the ratios made of them.
 *
 * @param truePositives
 *          found and annotated
 * @param falsePositives
 *          found, not annotated
 * @param falseNegatives
 *          annotated, not found
 */
public record Counts(int truePositives, int falsePositives, int falseNegatives) {
  /** Nothing counted yet. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(truePositives + other.truePositives, falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }

  /** Share of what was found that is annotated; 1 where nothing was found. */
  public double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  /** Share of what is annotated that was found; 1 where nothing is annotated. */
  public double recall() {
    return ratio(truePositives, truePositives + falseNegatives);
  }

  /** Harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}

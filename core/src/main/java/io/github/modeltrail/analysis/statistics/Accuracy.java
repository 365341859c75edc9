package io.github.modeltrail.analysis.statistics;

/**
 * How a recognizer did on annotated documents of the genre in question: the counts behind its precision, recall and
 * specificity.
 *
 * @param truePositives
 *          found and right
 * @param falsePositives
 *          found and wrong
 * @param falseNegatives
 *          missed
 * @param trueNegatives
 *          rightly not found; 0 where only findings were counted
 */
public record Accuracy(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

  /**
   * @throws IllegalArgumentException
   *           if a count is negative
   */
  public Accuracy {
    if (Math.min(Math.min(truePositives, falsePositives), Math.min(falseNegatives, trueNegatives)) < 0) {
      throw new IllegalArgumentException("counts are not negative (got " + truePositives + ", " + falsePositives + ", "
          + falseNegatives + ", " + trueNegatives + ")");
    }
  }

  /**
   * The share of findings that are right.
   *
   * @throws IllegalArgumentException
   *           if nothing was found; the other two throw where there was nothing to find, and none to be left alone
   */
  public Proportion precision() {
    return new Proportion(truePositives, truePositives + falsePositives);
  }

  /** The share found of what there was to find, also called sensitivity. */
  public Proportion recall() {
    return new Proportion(truePositives, truePositives + falseNegatives);
  }

  /** The share of those without that were left alone. */
  public Proportion specificity() {
    return new Proportion(trueNegatives, trueNegatives + falsePositives);
  }
}

package io.github.modeltrail.analysis.statistics;

/**
 * Counts by two yes-or-no properties: exposed or not, with the outcome or not.
 *
 * @param exposedWith
 *          exposed, with the outcome
 * @param exposedWithout
 *          exposed, without it
 * @param otherWith
 *          not exposed, with it
 * @param otherWithout
 *          not exposed, without it
 */
public record FourfoldTable(long exposedWith, long exposedWithout, long otherWith, long otherWithout) {
  private static final double CORRECTION = 0.5;

  /**
   * @throws IllegalArgumentException
   *           if a count is negative
   */
  public FourfoldTable {
    if (Math.min(Math.min(exposedWith, exposedWithout), Math.min(otherWith, otherWithout)) < 0) {
      throw new IllegalArgumentException("counts are not negative (got " + exposedWith + ", " + exposedWithout + ", "
          + otherWith + ", " + otherWithout + ")");
    }
  }

  /** How many there are in all. */
  public long total() {
    return exposedWith + exposedWithout + otherWith + otherWithout;
  }

  /**
   * The log-odds ratio with one half added to each count, which takes away most of its bias and keeps it finite: J. B. S.
   * Haldane, "The estimation and significance of the logarithm of a ratio of frequencies", Annals of Human Genetics 20
   * (1956), 309-311; F. J. Anscombe, "On estimating binomial response relations", Biometrika 43 (1956), 461-464. Standard
   * error after B. Woolf, Annals of Human Genetics 19 (1955), 251-253, of the corrected counts.
   */
  public LogOddsRatio logOddsRatio() {
    double a = exposedWith + CORRECTION;
    double b = exposedWithout + CORRECTION;
    double c = otherWith + CORRECTION;
    double d = otherWithout + CORRECTION;
    return new LogOddsRatio(Math.log(a * d / (b * c)), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d));
  }
}

package io.github.modeltrail.analysis.statistics;

/**
 * An estimated logarithm of an odds ratio, or of a ratio of odds ratios.
 *
 * @param estimate
 *          the natural logarithm
 * @param standardError
 *          its standard error
 */
public record LogOddsRatio(double estimate, double standardError) {

  /** The odds ratio itself. */
  public double ratio() {
    return Math.exp(estimate);
  }

  /** Wald's interval of the logarithm. */
  public Interval interval(double level) {
    return Interval.wald(estimate, standardError, level);
  }

  /** Wald's interval brought back from the logarithm to the ratio. */
  public Interval ratioInterval(double level) {
    return interval(level).exp();
  }

  /** Two-sided probability of an estimate this far from zero if the true one were zero. */
  public double pValue() {
    return Quantiles.twoSided(estimate / standardError);
  }

  /**
   * The ratio of this odds ratio to one of independent data, as D. G. Altman and J. M. Bland, "Interaction revisited: the
   * difference between two estimates", BMJ 326 (2003), 219, compare them.
   */
  public LogOddsRatio minus(LogOddsRatio other) {
    return new LogOddsRatio(estimate - other.estimate, Math.hypot(standardError, other.standardError));
  }
}

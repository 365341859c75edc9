package io.github.modeltrail.analysis.statistics;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;

/**
 * The difference of two means whose groups may spread differently: B. L. Welch, "The generalization of 'Student's' problem
 * when several different population variances are involved", Biometrika 34 (1947), 28-35.
 *
 * @param estimate
 *          the mean of the first group minus that of the second
 * @param standardError
 *          its standard error
 * @param degreesOfFreedom
 *          after Satterthwaite; infinite where neither group spreads
 */
public record WelchDifference(double estimate, double standardError, double degreesOfFreedom) {

  /**
   * @throws IllegalArgumentException
   *           if a group has fewer than two members
   */
  public static WelchDifference of(double[] first, double[] second) {
    if (first.length < 2 || second.length < 2) {
      throw new IllegalArgumentException("each group needs at least two members (got " + first.length + " and "
          + second.length + ")");
    }
    double a = Variance.of(first).getAsDouble() / first.length;
    double b = Variance.of(second).getAsDouble() / second.length;
    double degrees = a + b == 0 ? Double.POSITIVE_INFINITY
        : (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
    return new WelchDifference(Mean.of(first).getAsDouble() - Mean.of(second).getAsDouble(), Math.sqrt(a + b), degrees);
  }

  /** Student's interval of the difference. */
  public Interval interval(double level) {
    double reach = Double.isInfinite(degreesOfFreedom) ? Quantiles.normal(level)
        : Quantiles.student(level, degreesOfFreedom);
    return new Interval(estimate - reach * standardError, estimate + reach * standardError, level);
  }
}

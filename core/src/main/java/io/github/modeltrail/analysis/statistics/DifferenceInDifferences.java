package io.github.modeltrail.analysis.statistics;

import java.util.stream.DoubleStream;

/**
 * How much more a share changed in one group than in another, after D. Card and A. B. Krueger, "Minimum wages and
 * employment", American Economic Review 84 (1994), 772-793. It is the effect of what happened in between only if both would
 * have changed alike without it.
 *
 * @param treatedBefore
 *          the share in the group of interest before
 * @param treatedAfter
 *          the share there after
 * @param controlBefore
 *          the share in the group of comparison before
 * @param controlAfter
 *          the share there after
 */
public record DifferenceInDifferences(Proportion treatedBefore, Proportion treatedAfter, Proportion controlBefore,
    Proportion controlAfter) {
  private static final int TWO = 2;
  private static final int FOUR = 4;

  /** The change among the treated minus the change in the control group, as a difference of shares. */
  public double estimate() {
    return treatedChange() - controlChange();
  }

  /** The change of the share among the treated. */
  public double treatedChange() {
    return treatedAfter.share() - treatedBefore.share();
  }

  /** The change of the share in the control group. */
  public double controlChange() {
    return controlAfter.share() - controlBefore.share();
  }

  /**
   * The interval of R. M. Price and D. G. Bonett, "An improved confidence interval for a linear function of binomial
   * proportions", Computational Statistics and Data Analysis 45 (2004), 449-456: Wald's, with half an observation of each
   * outcome added to each of the four groups. It is centred on the estimate so moved, not on {@link #estimate}.
   */
  public Interval interval(double level) {
    double center = adjusted(treatedAfter, FOUR) - adjusted(treatedBefore, FOUR) - adjusted(controlAfter, FOUR)
        + adjusted(controlBefore, FOUR);
    double variance = DoubleStream.of(variance(treatedAfter, FOUR), variance(treatedBefore, FOUR),
        variance(controlAfter, FOUR), variance(controlBefore, FOUR)).sum();
    return Interval.wald(center, Math.sqrt(variance), level);
  }

  /**
   * The interval of {@link #treatedChange}: the same of two groups, with one observation of each outcome added to each of
   * them, as A. Agresti and B. Caffo, "Simple and effective confidence intervals for proportions and differences of
   * proportions result from adding two successes and two failures", The American Statistician 54 (2000), 280-288, have it.
   */
  public Interval treatedInterval(double level) {
    return changeInterval(treatedBefore, treatedAfter, level);
  }

  /** The interval of {@link #controlChange}, made as {@link #treatedInterval}. */
  public Interval controlInterval(double level) {
    return changeInterval(controlBefore, controlAfter, level);
  }

  private static Interval changeInterval(Proportion before, Proportion after, double level) {
    return Interval.wald(adjusted(after, TWO) - adjusted(before, TWO),
        Math.sqrt(variance(after, TWO) + variance(before, TWO)), level);
  }

  /** The share with observations added to it, two of each outcome spread over the groups. */
  private static double adjusted(Proportion proportion, int groups) {
    return (proportion.count() + 2.0 / groups) / adjustedTotal(proportion, groups);
  }

  private static double variance(Proportion proportion, int groups) {
    double share = adjusted(proportion, groups);
    return share * (1 - share) / adjustedTotal(proportion, groups);
  }

  private static double adjustedTotal(Proportion proportion, int groups) {
    return proportion.total() + 4.0 / groups;
  }
}

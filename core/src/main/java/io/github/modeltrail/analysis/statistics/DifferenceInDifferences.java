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
    double center = adjusted(treatedAfter) - adjusted(treatedBefore) - adjusted(controlAfter) + adjusted(controlBefore);
    double variance = DoubleStream.of(variance(treatedAfter), variance(treatedBefore), variance(controlAfter),
        variance(controlBefore)).sum();
    return Interval.wald(center, Math.sqrt(variance), level);
  }

  private static double adjusted(Proportion proportion) {
    return (proportion.count() + 0.5) / (proportion.total() + 1);
  }

  private static double variance(Proportion proportion) {
    double share = adjusted(proportion);
    return share * (1 - share) / (proportion.total() + 1);
  }
}

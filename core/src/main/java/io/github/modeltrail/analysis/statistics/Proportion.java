package io.github.modeltrail.analysis.statistics;

/**
 * A count out of a total.
 *
 * @param count
 *          how many have the property
 * @param total
 *          how many there are, at least 1
 */
public record Proportion(long count, long total) {

  /**
   * @throws IllegalArgumentException
   *           if the total is below 1, or the count is not between 0 and the total
   */
  public Proportion {
    if (total < 1 || count < 0 || count > total) {
      throw new IllegalArgumentException(
          "a share needs 0 <= count <= total and 1 <= total (got " + count + " of " + total
              + ")");
    }
  }

  /** The count divided by the total. */
  public double share() {
    return (double) count / total;
  }

  /**
   * The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
   * the American Statistical Association 22 (1927), 209-212. It stays within 0 and 1 and is honest for small totals.
   */
  public Interval wilson(double level) {
    return wilson(share(), (double) total, level);
  }

  /**
   * Wilson's interval where observations come in clusters, with the effective in place of the nominal number of
   * observations, as E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number of
   * positive counts estimated from survey data", Survey Methodology 24 (1998), 193-201, do for the exact interval.
   *
   * @param effectiveTotal
   *          how many independent observations would tell as much, above 0
   */
  public Interval wilson(double effectiveTotal, double level) {
    return wilson(share(), effectiveTotal, level);
  }

  private static Interval wilson(double share, double total, double level) {
    double z = Quantiles.normal(level);
    double square = z * z / total;
    double center = (share + square / 2) / (1 + square);
    double room = z / (1 + square) * Math.sqrt(share * (1 - share) / total + square / (4 * total));
    double low = share == 0 ? 0 : center - room;
    double high = share == 1 ? 1 : center + room;
    return new Interval(low, high, level).withinShares();
  }
}

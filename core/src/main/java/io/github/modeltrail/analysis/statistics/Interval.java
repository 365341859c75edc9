package io.github.modeltrail.analysis.statistics;

/**
 * A two-sided confidence interval.
 *
 * @param low
 *          its lower end
 * @param high
 *          its upper end, at least {@code low}
 * @param level
 *          the confidence level it was made for, between 0 and 1
 */
public record Interval(double low, double high, double level) {
  /** The level used where none is asked for. */
  public static final double USUAL_LEVEL = 0.95;

  /**
   * @throws IllegalArgumentException
   *           if the ends are not in order or the level is none
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval needs low <= high (got " + low + ".." + high + ")");
    }
    Quantiles.requireLevel(level);
  }

  /** Whether the value lies in the interval, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The estimate with as much room on both sides as the level asks of a normal distribution (Wald 1943). */
  static Interval wald(double estimate, double standardError, double level) {
    double room = Quantiles.normal(level) * standardError;
    return new Interval(estimate - room, estimate + room, level);
  }

  /** This interval with both ends brought into the range of shares. */
  Interval withinShares() {
    return new Interval(Math.clamp(low, 0, 1), Math.clamp(high, 0, 1), level);
  }

  /** This interval of logarithms, of the values themselves. */
  Interval exp() {
    return new Interval(Math.exp(low), Math.exp(high), level);
  }
}

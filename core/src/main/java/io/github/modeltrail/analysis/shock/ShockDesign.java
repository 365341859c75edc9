package io.github.modeltrail.analysis.shock;

import io.github.modeltrail.analysis.statistics.Interval;

/**
 * How shocks are studied.
 *
 * @param treated
 *          the group of interest
 * @param control
 *          the group it is compared with
 * @param daysBefore
 *          length of the window that ends with the day before a shock
 * @param daysAfter
 *          length of the window that begins with the day of a shock; a weekly value that covers days of both windows counts
 *          in neither
 * @param fewestValues
 *          how many values a unit needs on each side to be counted, at least 1
 * @param resamples
 *          how many samples the bootstrap and the randomization test draw, at least 100
 * @param seed
 *          where their draws begin; the same seed gives the same figures
 * @param level
 *          confidence level of the intervals
 */
public record ShockDesign(String treated, String control, int daysBefore, int daysAfter, int fewestValues,
    int resamples,
    long seed, double level) {
  private static final int HALF_A_YEAR = 182;

  /**
   * @throws IllegalArgumentException
   *           if a window or number is out of range, or the groups are one
   */
  public ShockDesign {
    if (daysBefore < 1 || daysAfter < 1 || fewestValues < 1 || resamples < 100) {
      throw new IllegalArgumentException("windows and numbers of values are at least 1, resamples at least 100 (got "
          + daysBefore + ", " + daysAfter + ", " + fewestValues + ", " + resamples + ")");
    }
    if (treated.equals(control)) {
      throw new IllegalArgumentException("a group cannot be compared with itself (got \"" + treated + "\" twice)");
    }
  }

  /** Windows of 26 weeks, 4 values at least on each side, 999 resamples, intervals of the usual level. */
  public static ShockDesign of(String treated, String control) {
    return new ShockDesign(treated, control, HALF_A_YEAR, HALF_A_YEAR, 4, 999, 1, Interval.USUAL_LEVEL);
  }

  public ShockDesign withWindows(int before, int after) {
    return new ShockDesign(treated, control, before, after, fewestValues, resamples, seed, level);
  }

  public ShockDesign withFewestValues(int value) {
    return new ShockDesign(treated, control, daysBefore, daysAfter, value, resamples, seed, level);
  }

  public ShockDesign withResamples(int number, long startingFrom) {
    return new ShockDesign(treated, control, daysBefore, daysAfter, fewestValues, number, startingFrom, level);
  }
}

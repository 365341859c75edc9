package io.github.modeltrail.analysis.shock;

import io.github.modeltrail.analysis.statistics.Interval;

/**
 * Whether the groups already drifted apart before the shock: the difference of the mean slopes of their units in the window
 * before, by least squares.
 *
 * @param difference
 *          change of value a week among the treated minus that in the control group
 * @param interval
 *          Welch's interval of it
 */
public record PreTrend(double difference, Interval interval) {

  /** Whether the data do not speak against equal trends; with few units or short windows they seldom can. */
  public boolean isParallel() {
    return interval.contains(0);
  }
}

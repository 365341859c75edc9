package io.github.modeltrail.analysis.shock;

import io.github.modeltrail.analysis.statistics.Interval;
import java.time.LocalDate;
import java.util.List;

/**
 * What a shock, or several pooled, did to the treated group against the control group.
 *
 * @param shocks
 *          the first days of the time after
 * @param treated
 *          the change in the group of interest
 * @param control
 *          the change in the group of comparison
 * @param estimate
 *          the difference of the two changes: the difference in differences
 * @param interval
 *          bootstrap interval of the estimate
 * @param randomizationP
 *          how often units assigned to groups at random differ as much, two-sided (R. A. Fisher, "The Design of
 *          Experiments" (1935))
 * @param preTrend
 *          whether the groups drifted apart before
 */
public record ShockEffect(List<LocalDate> shocks, GroupChange treated, GroupChange control, double estimate,
    Interval interval, double randomizationP, PreTrend preTrend) {

  public ShockEffect {
    shocks = List.copyOf(shocks);
  }
}

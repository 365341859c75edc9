package io.github.modeltrail.analysis.shock;

import io.github.modeltrail.analysis.statistics.Interval;

/**
 * How a group changed around a shock.
 *
 * @param group
 *          its name
 * @param units
 *          units that were counted
 * @param leftOut
 *          units with too few values on a side of the shock
 * @param before
 *          mean over units of their means before
 * @param after
 *          mean over units of their means after
 * @param difference
 *          {@code after} minus {@code before}
 * @param interval
 *          bootstrap interval of the difference
 */
public record GroupChange(String group, int units, int leftOut, double before, double after, double difference,
    Interval interval) {}

package io.github.modeltrail.analysis.shock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of one unit over time.
 *
 * @param unit
 *          its name
 * @param group
 *          the group it belongs to
 * @param days
 *          how many days a value covers, counted from its date: 1 for daily, 7 for weekly series
 * @param values
 *          the values by the first day they cover; days without a value are missing, not zero
 */
public record UnitSeries(String unit, String group, int days, SortedMap<LocalDate, Double> values) {

  /**
   * @throws IllegalArgumentException
   *           if a value covers no day
   */
  public UnitSeries {
    if (days < 1) {
      throw new IllegalArgumentException("a value covers at least one day (got " + days + ")");
    }
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The values that wholly lie in the days from {@code from} to the day before {@code until}. */
  Map<LocalDate, Double> within(LocalDate from, LocalDate until) {
    LocalDate lastStart = until.minusDays(days - 1L);
    return lastStart.isAfter(from) ? values.subMap(from, lastStart) : Map.of();
  }
}

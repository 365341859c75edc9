package io.github.modeltrail.analysis.shock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The means of a unit before and after a shock, or averaged over several, with its trend before. */
record UnitChange(double before, double after, double slopeBefore) {
  private static final double DAYS_OF_WEEK = 7;

  /** The unit's change at a shock; empty if it has too few values on a side. */
  static Optional<UnitChange> of(UnitSeries series, LocalDate shock, ShockDesign design) {
    Map<LocalDate, Double> before = series.within(shock.minusDays(design.daysBefore()), shock);
    Map<LocalDate, Double> after = series.within(shock, shock.plusDays(design.daysAfter()));
    return Math.min(before.size(), after.size()) < design.fewestValues() ? Optional.empty()
        : Optional.of(new UnitChange(mean(before.values()), mean(after.values()), weeklySlope(before)));
  }

  /** The unit's average over the shocks at which it could be observed. */
  static UnitChange average(List<UnitChange> changes) {
    return new UnitChange(mean(changes.stream().map(UnitChange::before).toList()),
        mean(changes.stream().map(UnitChange::after).toList()),
        mean(changes.stream().map(UnitChange::slopeBefore).toList()));
  }

  double difference() {
    return after - before;
  }

  /** Least squares; 0 where there is but one day. */
  private static double weeklySlope(Map<LocalDate, Double> values) {
    double center = mean(values.keySet().stream().map(UnitChange::week).toList());
    double level = mean(values.values());
    double products = 0;
    double squares = 0;
    for (Map.Entry<LocalDate, Double> value : values.entrySet()) {
      double distance = week(value.getKey()) - center;
      products += distance * (value.getValue() - level);
      squares += distance * distance;
    }
    return squares == 0 ? 0 : products / squares;
  }

  private static double week(LocalDate day) {
    return ChronoUnit.DAYS.between(LocalDate.EPOCH, day) / DAYS_OF_WEEK;
  }

  private static double mean(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}

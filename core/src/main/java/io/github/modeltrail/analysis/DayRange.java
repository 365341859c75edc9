package io.github.modeltrail.analysis;

import io.github.modeltrail.document.PartialDate;
import java.time.temporal.ChronoUnit;

/**
 * A number of days that is known between two bounds, because dates may be known to the month or year only.
 *
 * @param least
 *          the fewest days it can be; negative where the end may lie before the beginning
 * @param most
 *          the most days it can be
 */
public record DayRange(long least, long most) {

  /** The days from one date to another. */
  public static DayRange between(PartialDate from, PartialDate to) {
    return new DayRange(ChronoUnit.DAYS.between(from.latest(), to.earliest()),
        ChronoUnit.DAYS.between(from.earliest(), to.latest()));
  }
}

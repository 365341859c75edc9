package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.Contrast.Side;
import io.github.modeltrail.analysis.statistics.DifferenceInDifferences;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;

/**
 * How the prevalence of a topic changed around a date among documents of some countries, against the change among others.
 *
 * @param topic
 *          the topic's name
 * @param date
 *          the first day of the time after
 * @param difference
 *          the four shares and the difference in differences
 * @param leftOut
 *          documents on one side or both that could not be placed: of both sides, undated, or dated so loosely that they
 *          may fall before or after, or within the window or not
 */
public record TopicShift(String topic, LocalDate date, DifferenceInDifferences difference, long leftOut) {

  /**
   * Compares the time of that length before the date with as long a time from the date on; empty if there are no documents
   * in one of the four groups.
   */
  public static Optional<TopicShift> of(Collection<Observation> observations, String topic, LocalDate date,
      Period window,
      Contrast contrast) {
    Cells cells = new Cells(topic, date.minus(window), date, date.plus(window));
    observations.forEach(observation -> cells.add(observation, contrast.side(observation.countries())));
    return cells.difference().map(difference -> new TopicShift(topic, date, difference, cells.leftOut));
  }

  /** Documents by side and time, with and without the topic. */
  private static final class Cells {
    private final String topic;
    private final LocalDate from;
    private final LocalDate cut;
    private final LocalDate until;
    private final long[] with = new long[4];
    private final long[] all = new long[4];
    private long leftOut;

    Cells(String topic, LocalDate from, LocalDate cut, LocalDate until) {
      this.topic = topic;
      this.from = from;
      this.cut = cut;
      this.until = until;
    }

    void add(Observation observation, Side side) {
      if (side == Side.NEITHER || observation.date().map(this::isOutside).orElse(false)) {
        return;
      }
      Optional<Boolean> after = observation.date().flatMap(this::isAfter);
      if (side == Side.BOTH || after.isEmpty()) {
        leftOut++;
        return;
      }
      int cell = (side == Side.TREATED ? 0 : 2) + (after.get() ? 1 : 0);
      all[cell]++;
      with[cell] += observation.topics().contains(topic) ? 1 : 0;
    }

    private boolean isOutside(PartialDate date) {
      return date.latest().isBefore(from) || !date.earliest().isBefore(until);
    }

    /** Whether the date is after the cut, if it is surely within the window and on one side of the cut. */
    private Optional<Boolean> isAfter(PartialDate date) {
      if (date.earliest().isBefore(from) || !date.latest().isBefore(until)) {
        return Optional.empty();
      }
      boolean after = !date.earliest().isBefore(cut);
      return after || date.latest().isBefore(cut) ? Optional.of(after) : Optional.empty();
    }

    Optional<DifferenceInDifferences> difference() {
      for (long documents : all) {
        if (documents == 0) {
          return Optional.empty();
        }
      }
      return Optional.of(new DifferenceInDifferences(share(0), share(1), share(2), share(3)));
    }

    private Proportion share(int cell) {
      return new Proportion(with[cell], all[cell]);
    }
  }
}

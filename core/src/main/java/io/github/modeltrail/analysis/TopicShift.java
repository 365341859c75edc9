package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.Contrast.Side;
import io.github.modeltrail.analysis.statistics.DifferenceInDifferences;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the prevalence of a topic changed around a date among documents of some countries, against the change among others.
 *
 * @param topic
 *          the topic's name
 * @param date
 *          the first day of the time after
 * @param by
 *          by what documents were put on the two sides
 * @param treatedBefore
 *          documents of the side of interest before
 * @param treatedAfter
 *          documents of that side after
 * @param controlBefore
 *          documents of the side of comparison before
 * @param controlAfter
 *          documents of that side after
 * @param leftOut
 *          documents on one side or both that could not be placed: of both sides, undated, or dated so loosely that they
 *          may fall before or after, or within the window or not
 */
public record TopicShift(String topic, LocalDate date, ShiftBy by, Count treatedBefore, Count treatedAfter,
    Count controlBefore, Count controlAfter, long leftOut) {
  /** With fewer documents than this on a side before or after there is no estimate: nearly any would be within chance. */
  public static final int FEWEST_DOCUMENTS = 10;

  /** Compares the time of that length before the date with as long a time from the date on. */
  public static TopicShift of(Collection<Observation> observations, String topic, LocalDate date, Period window,
      Contrast contrast, ShiftBy by) {
    Cells cells = new Cells(topic, date.minus(window), date, date.plus(window));
    observations.forEach(observation -> cells.add(observation, contrast.side(by.countries(observation))));
    return new TopicShift(topic, date, by, cells.count(0), cells.count(1), cells.count(2), cells.count(3),
        cells.leftOut);
  }

  /** The four shares and their difference in differences; empty where one of them would be of too few documents. */
  public Optional<DifferenceInDifferences> difference() {
    boolean enough = Stream.of(treatedBefore, treatedAfter, controlBefore, controlAfter)
        .allMatch(count -> count.documents >= FEWEST_DOCUMENTS);
    return enough ? Optional.of(new DifferenceInDifferences(treatedBefore.share(), treatedAfter.share(),
        controlBefore.share(), controlAfter.share())) : Optional.empty();
  }

  /**
   * Documents on one side at one time.
   *
   * @param with
   *          those with the topic
   * @param documents
   *          all of them
   */
  public record Count(long with, long documents) {
    private Proportion share() {
      return new Proportion(with, documents);
    }
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

    Count count(int cell) {
      return new Count(with[cell], all[cell]);
    }
  }
}

package io.github.modeltrail.analysis.activity;

import io.github.modeltrail.analysis.shock.UnitSeries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stars or forks of each repository by week, from Monday to Sunday in UTC.
 *
 * @param measure
 *          what is counted
 * @param byRepository
 *          new ones in each week by its Monday; a week that is missing is not known
 * @param notes
 *          what was done to the counts
 */
public record WeeklyCounts(Measure measure, SortedMap<String, SortedMap<LocalDate, Double>> byRepository,
    ActivityNotes notes) {
  /** How far apart two daily counts may lie for the count of a day between them to be read off the line between them. */
  public static final int LONGEST_GAP_DAYS = 7;

  private static final int WEEK = 7;

  public WeeklyCounts {
    byRepository = Collections.unmodifiableSortedMap(new TreeMap<>(byRepository));
  }

  /**
   * Weekly counts from daily sums. Counts between days that are known can be broken numbers.
   *
   * @param renames
   *          moves to be followed; those found by {@link Renames#detect} or a user's own
   */
  public static WeeklyCounts ofSnapshots(Collection<RepositorySnapshot> snapshots, Measure measure,
      List<Rename> renames) {
    Map<String, String> lastNames = Renames.lastNames(renames);
    SortedMap<String, NavigableMap<LocalDate, Long>> sums = new TreeMap<>();
    for (RepositorySnapshot snapshot : snapshots) {
      String name = lastNames.getOrDefault(snapshot.repository(), snapshot.repository());
      sums.computeIfAbsent(name, key -> new TreeMap<>()).merge(snapshot.date(), measure.of(snapshot), Math::max);
    }
    SortedMap<String, SortedMap<LocalDate, Double>> weeks = new TreeMap<>();
    SortedMap<String, LocalDate> starts = new TreeMap<>();
    int missing = 0;
    for (Map.Entry<String, NavigableMap<LocalDate, Long>> entry : sums.entrySet()) {
      SortedMap<LocalDate, Double> counts = weekly(entry.getValue());
      weeks.put(entry.getKey(), counts);
      starts.put(entry.getKey(), entry.getValue().firstKey());
      missing += wholeWeeks(entry.getValue()) - counts.size();
    }
    return new WeeklyCounts(measure, weeks, new ActivityNotes(renames, starts, missing, negative(weeks)));
  }

  /**
   * Weekly counts from events. Only weeks that lie wholly between the first and the last day of all events count; a
   * repository without an event in such a week has a true zero there.
   */
  public static WeeklyCounts ofEvents(Collection<RepositoryEvent> events, Measure measure) {
    SortedMap<String, SortedMap<LocalDate, Double>> weeks = new TreeMap<>();
    SortedMap<String, LocalDate> starts = new TreeMap<>();
    List<LocalDate> days = events.stream().map(RepositoryEvent::date).sorted().toList();
    List<LocalDate> mondays = days.isEmpty() ? List.of() : mondays(days.getFirst(), days.getLast().plusDays(1));
    for (RepositoryEvent event : events) {
      if (event.measure() == measure) {
        starts.merge(event.repository(), event.date(), (left, right) -> left.isBefore(right) ? left : right);
        SortedMap<LocalDate, Double> counts = weeks.computeIfAbsent(event.repository(), key -> zeros(mondays));
        counts.computeIfPresent(monday(event.date()), (week, count) -> count + 1);
      }
    }
    return new WeeklyCounts(measure, weeks, new ActivityNotes(List.of(), starts, 0, 0));
  }

  /**
   * As series for a study of shocks.
   *
   * @param association
   *          the group of a repository, such as the country of its owner; those without one are left out
   */
  public List<UnitSeries> series(Function<String, Optional<String>> association) {
    List<UnitSeries> series = new ArrayList<>();
    byRepository.forEach((repository, counts) -> association.apply(repository)
        .ifPresent(group -> series.add(new UnitSeries(repository, group, WEEK, counts))));
    return series;
  }

  private static SortedMap<LocalDate, Double> weekly(NavigableMap<LocalDate, Long> sums) {
    SortedMap<LocalDate, Double> weeks = new TreeMap<>();
    for (LocalDate monday : mondays(sums.firstKey(), sums.lastKey())) {
      Optional<Double> before = sumAt(monday, sums);
      Optional<Double> after = sumAt(monday.plusDays(WEEK), sums);
      if (before.isPresent() && after.isPresent()) {
        weeks.put(monday, after.get() - before.get());
      }
    }
    return weeks;
  }

  /** The sum on a day, or on the line between the two around it if they are close enough. */
  private static Optional<Double> sumAt(LocalDate day, NavigableMap<LocalDate, Long> sums) {
    Map.Entry<LocalDate, Long> before = sums.floorEntry(day);
    Map.Entry<LocalDate, Long> after = sums.ceilingEntry(day);
    if (before == null || after == null) {
      return Optional.empty();
    }
    long gap = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    double part = gap == 0 ? 0 : (double) ChronoUnit.DAYS.between(before.getKey(), day) / gap;
    return gap > LONGEST_GAP_DAYS ? Optional.empty()
        : Optional.of(before.getValue() + part * (after.getValue() - before.getValue()));
  }

  private static int wholeWeeks(NavigableMap<LocalDate, Long> sums) {
    return mondays(sums.firstKey(), sums.lastKey()).size();
  }

  /** The Mondays from which a whole week lies between the first and the last day; the last is the border after it. */
  private static List<LocalDate> mondays(LocalDate first, LocalDate last) {
    LocalDate start = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return start.isAfter(last) ? List.of()
        : start.datesUntil(last.plusDays(1), Period.ofWeeks(1))
            .filter(monday -> !monday.plusDays(WEEK).isAfter(last)).toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static SortedMap<LocalDate, Double> zeros(List<LocalDate> mondays) {
    return mondays.stream().collect(Collectors.toMap(Function.identity(), monday -> 0.0, Double::sum, TreeMap::new));
  }

  private static int negative(SortedMap<String, SortedMap<LocalDate, Double>> weeks) {
    return (int) weeks.values().stream().flatMap(counts -> counts.values().stream()).filter(count -> count < 0).count();
  }
}

package io.github.modeltrail.analysis.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds repositories that moved to another owner in the middle of a series.
 *
 * <p>
 * A move is taken for one where a series ends, another of the same name under another owner begins within
 * {@value #LONGEST_BREAK_DAYS} days, and stars and forks go on from where they were: not below 98 % and not above 125 % of
 * the last counts. Counts that leap further are left for a mapping of the user's own.
 */
public final class Renames {
  private static final int LONGEST_BREAK_DAYS = 90;
  private static final double LEAST_GROWTH = 0.98;
  private static final double MOST_GROWTH = 1.25;

  private Renames() {}

  /** The moves found, in the order of their dates. */
  public static List<Rename> detect(Collection<RepositorySnapshot> snapshots) {
    Map<String, Stretch> stretches = new HashMap<>();
    snapshots
        .forEach(snapshot -> stretches.merge(snapshot.repository(), new Stretch(snapshot, snapshot), Stretch::join));
    Map<String, List<Stretch>> byName = stretches.values().stream()
        .collect(Collectors.groupingBy(stretch -> RepositoryNames.nameKey(stretch.first.repository())));
    List<Rename> renames = new ArrayList<>();
    for (List<Stretch> namesakes : byName.values()) {
      namesakes.forEach(old -> next(old, namesakes).ifPresent(renames::add));
    }
    renames.sort(Comparator.comparing(Rename::date).thenComparing(Rename::from));
    return renames;
  }

  /** Old names with the last name that each repository had in the end. */
  public static Map<String, String> lastNames(List<Rename> renames) {
    Map<String, String> step = renames.stream().collect(Collectors.toMap(Rename::from, Rename::to));
    Map<String, String> last = new HashMap<>();
    for (String old : step.keySet()) {
      String name = old;
      for (int moves = 0; step.containsKey(name) && moves < step.size(); moves++) {
        name = step.getOrDefault(name, name);
      }
      last.put(old, name);
    }
    return last;
  }

  private static Optional<Rename> next(Stretch old, List<Stretch> namesakes) {
    return namesakes.stream().filter(old::goesOnAs)
        .min(Comparator.comparing((Stretch stretch) -> stretch.first.date())
            .thenComparing(stretch -> stretch.first.repository()))
        .map(stretch -> new Rename(old.last.repository(), stretch.first.repository(), stretch.first.date()));
  }

  /** The first and last count of a series. */
  private record Stretch(RepositorySnapshot first, RepositorySnapshot last) {

    Stretch join(Stretch other) {
      return new Stretch(other.first.date().isBefore(first.date()) ? other.first : first,
          other.last.date().isAfter(last.date()) ? other.last : last);
    }

    boolean goesOnAs(Stretch other) {
      LocalDate start = other.first.date();
      return start.isAfter(last.date()) && ChronoUnit.DAYS.between(last.date(), start) <= LONGEST_BREAK_DAYS
          && goesOn(last.stars(), other.first.stars()) && goesOn(last.forks(), other.first.forks());
    }

    private static boolean goesOn(long before, long after) {
      return after >= LEAST_GROWTH * before && after <= MOST_GROWTH * before;
    }
  }
}

package io.github.modeltrail.analysis.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What was done to the counts, to be told with every figure made of them.
 *
 * @param renames
 *          series joined to one, old names with new ones
 * @param starts
 *          first day of each repository; what it had by then is in no week
 * @param missingWeeks
 *          weeks between a repository's first and last day that have no count because a border is not known
 * @param negativeWeeks
 *          weeks in which more was taken back than given; they are kept
 */
public record ActivityNotes(List<Rename> renames, SortedMap<String, LocalDate> starts, int missingWeeks,
    int negativeWeeks) {

  public ActivityNotes {
    renames = List.copyOf(renames);
  }
}

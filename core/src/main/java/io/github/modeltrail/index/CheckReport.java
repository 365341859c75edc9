package io.github.modeltrail.index;

import java.util.List;

/**
 * What a look at every file of an index has found.
 *
 * @param problems
 *          what is wrong, in words; empty for a sound index
 * @param lostDocuments
 *          how many documents would be lost by {@link IndexCare#repair}; adding the same input again brings them back
 */
public record CheckReport(List<String> problems, long lostDocuments) {

  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean sound() {
    return problems.isEmpty();
  }
}

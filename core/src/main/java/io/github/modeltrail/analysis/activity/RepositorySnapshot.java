package io.github.modeltrail.analysis.activity;

import java.time.LocalDate;

/**
 * What a repository had come to on a day.
 *
 * @param date
 *          the day
 * @param repository
 *          {@code owner/name}
 * @param stars
 *          stars since it began
 * @param forks
 *          forks since it began
 */
public record RepositorySnapshot(LocalDate date, String repository, long stars, long forks) {

  /** The part before the slash. */
  public String owner() {
    return RepositoryNames.owner(repository);
  }
}

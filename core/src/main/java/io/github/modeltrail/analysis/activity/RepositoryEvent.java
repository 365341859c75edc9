package io.github.modeltrail.analysis.activity;

import java.time.LocalDate;

/**
 * A repository was starred or forked.
 *
 * @param date
 *          the day in UTC
 * @param repository
 *          {@code owner/name}
 * @param measure
 *          what was done
 */
public record RepositoryEvent(LocalDate date, String repository, Measure measure) {}

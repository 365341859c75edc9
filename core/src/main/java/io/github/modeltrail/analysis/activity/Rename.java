package io.github.modeltrail.analysis.activity;

import java.time.LocalDate;

/**
 * A repository that seems to have moved to another owner.
 *
 * @param from
 *          its name before
 * @param to
 *          its name after
 * @param date
 *          the first day under the new name
 */
public record Rename(String from, String to, LocalDate date) {}

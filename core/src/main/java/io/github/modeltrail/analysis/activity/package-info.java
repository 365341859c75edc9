/**
 * Stars and forks of repositories as weekly series, from daily counts or from GH Archive events, and whom repositories are
 * associated with.
 *
 * <p>
 * Daily counts are sums since the repository began. A series that starts late is left-censored: what came before its first
 * day is in its first count and in no week. A week counts only if both its borders are known, by a count of that day or
 * between two counts at most {@link io.github.modeltrail.analysis.activity.WeeklyCounts#LONGEST_GAP_DAYS} days apart. A
 * repository that moved to another owner goes on under its new name. All this is told in
 * {@link io.github.modeltrail.analysis.activity.ActivityNotes}.
 */
@NullMarked
package io.github.modeltrail.analysis.activity;

import org.jspecify.annotations.NullMarked;

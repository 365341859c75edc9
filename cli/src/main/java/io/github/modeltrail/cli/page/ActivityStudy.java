package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.activity.Associations;
import io.github.modeltrail.analysis.activity.WeeklyCounts;
import io.github.modeltrail.analysis.shock.Placebo;
import io.github.modeltrail.analysis.shock.ShockEffects;
import io.github.modeltrail.analysis.table.StudyTables;
import io.github.modeltrail.analysis.table.TidyTable;
import java.util.List;

/**
 * What shocks did to the activity of repositories.
 *
 * @param counts
 *          the activity by week
 * @param associations
 *          which group a repository belongs to
 * @param weeks
 *          length of the windows before and after a shock
 * @param effects
 *          what the shocks did
 * @param placebos
 *          for each single effect, what the days did on which nothing happened
 */
public record ActivityStudy(WeeklyCounts counts, Associations associations, int weeks, ShockEffects effects,
    List<Placebo> placebos) {

  public ActivityStudy {
    placebos = List.copyOf(placebos);
  }

  /** The effects and the series in full. */
  public List<TidyTable> tables() {
    return List.of(StudyTables.shockEffects(effects.all()), StudyTables.weeklyCounts(counts, associations));
  }
}

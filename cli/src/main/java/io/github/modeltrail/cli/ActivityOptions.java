package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.activity.ActivityFiles;
import io.github.modeltrail.analysis.activity.Associations;
import io.github.modeltrail.analysis.activity.Measure;
import io.github.modeltrail.analysis.activity.Renames;
import io.github.modeltrail.analysis.activity.RepositorySnapshot;
import io.github.modeltrail.analysis.activity.WeeklyCounts;
import io.github.modeltrail.analysis.shock.Placebo;
import io.github.modeltrail.analysis.shock.ShockDesign;
import io.github.modeltrail.analysis.shock.ShockEffect;
import io.github.modeltrail.analysis.shock.ShockEffects;
import io.github.modeltrail.analysis.shock.ShockStudy;
import io.github.modeltrail.cli.page.ActivityStudy;
import io.github.modeltrail.cli.page.ShockDate;
import io.github.modeltrail.lexicon.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How the activity of repositories is studied. */
final class ActivityOptions {
  private static final int WEEK = 7;
  private static final int RESAMPLES = 999;

  @Option(names = "--measure", defaultValue = "forks",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Measure measure = Measure.FORKS;

  @Option(names = "--owners", paramLabel = "FILE",
      description = "CSV with the columns owner and country: the groups of owners, or of repositories as owner/name, "
          + "before what the lexicon says.")
  private Optional<Path> owners = Optional.empty();

  @Option(names = "--weeks", paramLabel = "N", defaultValue = "26",
      description = "Length of the windows of activity before and after; default: ${DEFAULT-VALUE}.")
  private int weeks;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Where the bootstrap's draws begin; default: ${DEFAULT-VALUE}.")
  private long seed;

  /**
   * Reads the series and studies them.
   *
   * @param contrast
   *          the group of interest and the one it is compared with
   * @param problems
   *          is told of each row passed over
   */
  ActivityStudy study(List<Path> files, List<ShockDate> shocks, List<String> contrast, Lexicon lexicon,
      Consumer<String> problems) throws IOException {
    List<RepositorySnapshot> snapshots = snapshots(files, problems);
    WeeklyCounts counts = WeeklyCounts.ofSnapshots(snapshots, measure, Renames.detect(snapshots));
    Associations associations = Associations.of(lexicon, mapping());
    ShockDesign design = ShockDesign.of(contrast.getFirst(), contrast.getLast()).withWindows(WEEK * weeks, WEEK * weeks)
        .withResamples(RESAMPLES, seed);
    ShockStudy study = new ShockStudy(counts.series(associations), design);
    List<LocalDate> dates = shocks.stream().map(ShockDate::date).toList();
    ShockEffects effects = study.effects(dates);
    List<Placebo> placebos = effects.single().stream().map(effect -> placebo(study, effect, dates)).toList();
    return new ActivityStudy(counts, associations, weeks, effects, placebos);
  }

  private static Placebo placebo(ShockStudy study, ShockEffect effect, List<LocalDate> dates) {
    return study.placebo(Stream.concat(effect.shocks().stream(), dates.stream()).distinct().toList(), WEEK);
  }

  private static List<RepositorySnapshot> snapshots(List<Path> files, Consumer<String> problems) throws IOException {
    List<RepositorySnapshot> snapshots = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader csv = TextFiles.open(file)) {
        snapshots.addAll(ActivityFiles.snapshots(csv, file.toString(), problems));
      }
    }
    return snapshots;
  }

  private Map<String, String> mapping() throws IOException {
    if (owners.isEmpty()) {
      return Map.of();
    }
    try (BufferedReader csv = TextFiles.open(owners.get())) {
      return ActivityFiles.mapping(csv, owners.get().toString(), "owner", "country");
    }
  }
}

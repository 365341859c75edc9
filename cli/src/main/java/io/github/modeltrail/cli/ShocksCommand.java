package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.activity.ActivityFiles;
import io.github.modeltrail.analysis.activity.ActivityNotes;
import io.github.modeltrail.analysis.activity.Associations;
import io.github.modeltrail.analysis.activity.Measure;
import io.github.modeltrail.analysis.activity.Renames;
import io.github.modeltrail.analysis.activity.RepositorySnapshot;
import io.github.modeltrail.analysis.activity.WeeklyCounts;
import io.github.modeltrail.analysis.shock.GroupChange;
import io.github.modeltrail.analysis.shock.Placebo;
import io.github.modeltrail.analysis.shock.ShockDesign;
import io.github.modeltrail.analysis.shock.ShockEffect;
import io.github.modeltrail.analysis.shock.ShockStudy;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.table.StudyTables;
import io.github.modeltrail.cli.page.ShockDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail shocks}. */
@Command(name = "shocks", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Estimates what shocks did to the weekly stars or forks of two groups of repositories.",
    footer = {"", "Example:", "  modeltrail shocks daily-stars-forks.csv.gz --measure forks --tables tables/"})
final class ShocksCommand implements Callable<Integer> {
  private static final int WEEK = 7;
  private static final int PROBLEMS_SHOWN = 10;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "CSV",
      description = "Daily sums with the columns date, repo, stars and forks, "
          + "packed by gzip or not.")
  private List<Path> files = List.of();

  @Option(names = "--measure", defaultValue = "forks",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Measure measure = Measure.FORKS;

  @Option(names = "--shock", paramLabel = "DATE[=LABEL]",
      description = "May be given more than once. Default: the export "
          + "controls of 2022-10-07, 2023-10-17 and 2024-12-02.")
  private List<String> shocks = List.of();

  @Option(names = "--contrast", paramLabel = "A,B", split = ",", defaultValue = "CN,US",
      description = "Group of interest and group it is compared with; default: ${DEFAULT-VALUE}.")
  private List<String> contrast = List.of();

  @Option(names = "--owners", paramLabel = "FILE",
      description = "CSV with the columns owner and country: the groups of "
          + "owners, or of repositories as owner/name, before what the lexicon says.")
  private Optional<Path> owners = Optional.empty();

  @Option(names = "--weeks", paramLabel = "N", defaultValue = "26",
      description = "Length of the windows before and after; default: ${DEFAULT-VALUE}.")
  private int weeks;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "Where the bootstrap's draws begin; default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--tables", paramLabel = "DIR",
      description = "Writes effects and weekly counts as CSV into this folder.")
  private Optional<Path> tables = Optional.empty();

  @Mixin
  private LexiconOptions lexicon = new LexiconOptions();

  @Override
  public Integer call() throws IOException {
    if (contrast.size() != 2) {
      throw new IllegalArgumentException("--contrast takes two groups, such as CN,US (got " + contrast + ")");
    }
    List<ShockDate> days = ShockDate.orExportControls(shocks);
    List<String> problems = new ArrayList<>();
    List<RepositorySnapshot> snapshots = snapshots(problems);
    Associations associations = Associations.of(lexicon.lexicon(), owners());
    WeeklyCounts counts = WeeklyCounts.ofSnapshots(snapshots, measure, Renames.detect(snapshots));
    ShockDesign design = ShockDesign.of(contrast.getFirst(), contrast.getLast()).withWindows(WEEK * weeks, WEEK * weeks)
        .withResamples(999, seed);
    ShockStudy study = new ShockStudy(counts.series(associations), design);
    List<ShockEffect> effects = effects(study, days);
    print(effects, study, days, counts);
    if (tables.isPresent()) {
      TableFolder.write(List.of(StudyTables.shockEffects(effects), StudyTables.weeklyCounts(counts, associations)),
          tables.get());
    }
    return told(problems);
  }

  private List<RepositorySnapshot> snapshots(List<String> problems) throws IOException {
    List<RepositorySnapshot> snapshots = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader csv = TextFiles.open(file)) {
        snapshots.addAll(ActivityFiles.snapshots(csv, file.toString(), problems::add));
      }
    }
    return snapshots;
  }

  private Map<String, String> owners() throws IOException {
    if (owners.isEmpty()) {
      return new HashMap<>();
    }
    try (BufferedReader csv = TextFiles.open(owners.get())) {
      return ActivityFiles.mapping(csv, owners.get().toString(), "owner", "country");
    }
  }

  /** Each shock by itself where the series allow, then those together. */
  private List<ShockEffect> effects(ShockStudy study, List<ShockDate> days) {
    List<ShockEffect> effects = new ArrayList<>();
    for (ShockDate day : days) {
      try {
        effects.add(study.effect(day.date()));
      } catch (IllegalArgumentException e) {
        spec.commandLine().getErr().println("modeltrail: " + day.date() + " is left out: " + e.getMessage());
      }
    }
    List<LocalDate> dates = effects.stream().map(effect -> effect.shocks().getFirst()).toList();
    if (dates.isEmpty()) {
      throw new IllegalArgumentException("no shock can be studied with these series");
    }
    if (dates.size() > 1) {
      effects.add(study.pooled(dates));
    }
    return effects;
  }

  private void print(List<ShockEffect> effects, ShockStudy study, List<ShockDate> days, WeeklyCounts counts) {
    PrintWriter out = spec.commandLine().getOut();
    Table table = Table.of("shock", "group", "repositories", "before", "after", "difference", "95 % interval", "p");
    for (ShockEffect effect : effects) {
      String shock = effect.shocks().size() == 1 ? effect.shocks().getFirst().toString() : "pooled";
      row(table, shock, effect.treated());
      row(table, shock, effect.control());
      table.row(shock, "in differences", "", "", "", decimals(effect.estimate()), words(effect.interval()),
          decimals(effect.randomizationP()));
    }
    table.print(out);
    out.println();
    effects.stream().filter(effect -> effect.shocks().size() == 1).forEach(effect -> checks(effect, study, days, out));
    notes(counts, out);
    out.flush();
  }

  private static void row(Table table, String shock, GroupChange change) {
    table.row(shock, change.group(), change.units() + " of " + (change.units() + change.leftOut()),
        decimals(change.before()), decimals(change.after()), decimals(change.difference()), words(change.interval()),
        "");
  }

  private static void checks(ShockEffect effect, ShockStudy study, List<ShockDate> days, PrintWriter out) {
    List<LocalDate> dates = new ArrayList<>(effect.shocks());
    days.stream().map(ShockDate::date).filter(date -> !dates.contains(date)).forEach(dates::add);
    Placebo placebo = study.placebo(dates, WEEK);
    out.println(dates.getFirst() + ": trends before differ by " + decimals(effect.preTrend().difference()) + " a week ("
        + words(effect.preTrend().interval()) + "); " + placebo.estimates().size() + " placebo dates, p "
        + decimals(placebo.pValue()));
  }

  private static void notes(WeeklyCounts counts, PrintWriter out) {
    ActivityNotes notes = counts.notes();
    out.println(counts.byRepository().size() + " repositories, each counted from its first day in the data on (what it "
        + "had by then is in no week); " + notes.missingWeeks() + " weeks missing, " + notes.negativeWeeks()
        + " negative");
    out.println(notes.renames().size() + " moves followed" + (notes.renames().isEmpty() ? "" : ":"));
    notes.renames().forEach(rename -> out.println("  " + rename.date() + " " + rename.from() + " -> " + rename.to()));
  }

  private int told(List<String> problems) {
    PrintWriter err = spec.commandLine().getErr();
    problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> err.println("modeltrail: " + problem));
    if (problems.size() > PROBLEMS_SHOWN) {
      err.println("modeltrail: " + (problems.size() - PROBLEMS_SHOWN) + " further rows passed over");
    }
    err.flush();
    return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }

  private static String words(Interval interval) {
    return decimals(interval.low()) + " to " + decimals(interval.high());
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

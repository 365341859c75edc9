package io.github.modeltrail.cli;

import io.github.modeltrail.analysis.activity.ActivityNotes;
import io.github.modeltrail.analysis.activity.WeeklyCounts;
import io.github.modeltrail.analysis.shock.GroupChange;
import io.github.modeltrail.analysis.shock.Placebo;
import io.github.modeltrail.analysis.shock.PreTrend;
import io.github.modeltrail.analysis.shock.ShockEffect;
import io.github.modeltrail.analysis.shock.ShockEffects;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.cli.page.ActivityStudy;
import io.github.modeltrail.cli.page.ShockDate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail shocks}. */
@Command(name = "shocks", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Estimates what shocks did to the weekly stars or forks of two groups of repositories.",
    footer = {"", "Example:", "  modeltrail shocks daily-stars-forks.csv.gz --measure forks --tables tables/"})
final class ShocksCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "CSV",
      description = "Daily sums with the columns date, repo, stars and forks, "
          + "packed by gzip or not.")
  private List<Path> files = List.of();

  @Mixin
  private ActivityOptions activity = new ActivityOptions();

  @Mixin
  private ContrastOptions contrast = new ContrastOptions();

  @Mixin
  private TableOptions tables = new TableOptions();

  @Mixin
  private LexiconOptions lexicon = new LexiconOptions();

  @Override
  public Integer call() throws IOException {
    List<ShockDate> shocks = contrast.shocks();
    PassedRows passed = new PassedRows();
    ActivityStudy study = activity.study(files, shocks, contrast.sides(), lexicon.lexicon(), passed::add);
    print(study);
    tables.write(study::tables);
    return passed.tell(spec.commandLine().getErr());
  }

  private void print(ActivityStudy study) {
    ShockEffects effects = study.effects();
    PrintWriter err = spec.commandLine().getErr();
    effects.leftOut().forEach((date, reason) -> err.println("modeltrail: " + date + " is left out: " + reason));
    if (effects.single().isEmpty()) {
      throw new IllegalArgumentException("no shock can be studied with these series");
    }
    PrintWriter out = spec.commandLine().getOut();
    Table table = Table.of("shock", "group", "repositories", "before", "after", "difference", "95 % interval", "p");
    effects.single().forEach(effect -> rows(table, effect.shocks().getFirst().toString(), effect));
    effects.pooled().ifPresent(effect -> rows(table, "pooled", effect));
    table.print(out);
    out.println();
    for (int i = 0; i < effects.single().size(); i++) {
      checks(effects.single().get(i).preTrend(), study.placebos().get(i), out);
    }
    notes(study.counts(), out);
    out.flush();
  }

  private static void rows(Table table, String shock, ShockEffect effect) {
    row(table, shock, effect.treated());
    row(table, shock, effect.control());
    table.row(shock, "in differences", "", "", "", decimals(effect.estimate()), words(effect.interval()),
        decimals(effect.randomizationP()));
  }

  private static void row(Table table, String shock, GroupChange change) {
    table.row(shock, change.group(), change.units() + " of " + (change.units() + change.leftOut()),
        decimals(change.before()), decimals(change.after()), decimals(change.difference()), words(change.interval()),
        "");
  }

  private static void checks(PreTrend trend, Placebo placebo, PrintWriter out) {
    out.println(placebo.shock() + ": trends before differ by " + decimals(trend.difference()) + " a week ("
        + words(trend.interval()) + "); " + placebo.estimates().size() + " placebo dates, p "
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

  private static String words(Interval interval) {
    return decimals(interval.low()) + " to " + decimals(interval.high());
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

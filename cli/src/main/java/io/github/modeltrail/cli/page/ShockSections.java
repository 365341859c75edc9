package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.ShiftBy;
import io.github.modeltrail.analysis.TopicShift;
import io.github.modeltrail.analysis.shock.GroupChange;
import io.github.modeltrail.analysis.shock.Placebo;
import io.github.modeltrail.analysis.shock.ShockEffect;
import io.github.modeltrail.analysis.shock.ShockEffects;
import io.github.modeltrail.analysis.statistics.DifferenceInDifferences;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.cli.page.Grid.Cell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What changed around shocks: topics of documents, and activity of repositories. */
final class ShockSections {
  private static final double LEVEL = Interval.USUAL_LEVEL;
  private static final double PERCENT = 100;

  private final HtmlPage page;
  private final Study study;
  private final String treated;
  private final String control;

  ShockSections(HtmlPage page, Study study) {
    this.page = page;
    this.study = study;
    this.treated = study.contrast().getFirst();
    this.control = study.contrast().getLast();
  }

  /** Topics a year before and after, by the origin of the models mentioned and by the contributors' countries. */
  void topics() {
    Element section = page.section("shifts", "Topics around shocks");
    HtmlPage.note(section,
        "Share of the documents with the topic in the year before "
            + "and in the year from the day on. The difference in differences is the change on the one side minus the change "
            + "on the other, in percentage points. Documents that are on both sides are in neither. It speaks of causes only "
            + "if both sides would have changed alike.");
    topics(section, ShiftBy.ORIGIN, "documents that mention models from ");
    if (study.hasCountries()) {
      topics(section, ShiftBy.COUNTRY, "documents with contributors from ");
    }
  }

  private void topics(Element section, ShiftBy by, String documents) {
    Grid grid = grid("Change of topics, " + documents + treated + " and " + control, "topic and date");
    Set<String> tooFew = new LinkedHashSet<>();
    for (TopicShift shift : study.topicShifts(by)) {
      shift.difference().ifPresentOrElse(difference -> grid.row(shift.topic() + ", " + shift.date(), cells(difference)),
          () -> tooFew.add(tooFew(shift)));
    }
    show(section, grid, "percentage points");
    if (!tooFew.isEmpty()) {
      HtmlPage.note(section, "No estimate for " + documents + treated + " and " + control + ", as it takes "
          + TopicShift.FEWEST_DOCUMENTS + " on each side before and after, around " + String.join("; ", tooFew) + ".");
    }
  }

  /** The same for all topics of a day. */
  private String tooFew(TopicShift shift) {
    return String.format(Locale.ROOT, "%s (%s: %d and %d, %s: %d and %d; %d that could not be placed)", shift.date(),
        treated, shift.treatedBefore().documents(), shift.treatedAfter().documents(), control,
        shift.controlBefore().documents(), shift.controlAfter().documents(), shift.leftOut());
  }

  private static List<Cell> cells(DifferenceInDifferences difference) {
    return List.of(points(difference.estimate(), difference.interval(LEVEL)),
        points(difference.treatedChange(), difference.treatedInterval(LEVEL)),
        points(difference.controlChange(), difference.controlInterval(LEVEL)),
        ShareGrids.cell(difference.treatedBefore()), ShareGrids.cell(difference.treatedAfter()),
        ShareGrids.cell(difference.controlBefore()), ShareGrids.cell(difference.controlAfter()));
  }

  private static Cell points(double share, Interval interval) {
    return Cell.of("%.2f", PERCENT * share,
        new Interval(PERCENT * interval.low(), PERCENT * interval.high(), interval.level()));
  }

  /** Activity of repositories before and after. */
  void activity(ActivityStudy activity) {
    String measure = activity.counts().measure().label();
    Element section = page.section("activity", "New " + measure + " around shocks");
    HtmlPage.note(section, String.format(Locale.ROOT,
        "New %s of a repository in a week: the mean over repositories of their means in the %d weeks before and from the "
            + "day on. Intervals draw whole repositories again (studentized bootstrap); p tells how often groups made at "
            + "random differ as much. Trends that differ before, or placebo days on which nothing happened that show as "
            + "much, speak against an effect.",
        measure, activity.weeks()));
    ShockEffects effects = activity.effects();
    Grid grid = grid("New " + measure + " of repositories a week, " + treated + " and " + control, "shock");
    effects.single().forEach(effect -> grid.row(effect.shocks().getFirst().toString(), cells(effect)));
    effects.pooled().ifPresent(effect -> grid.row("pooled", cells(effect)));
    show(section, grid, "new " + measure + " a week");
    effects.leftOut()
        .forEach((date, reason) -> HtmlPage.note(section, "No estimate around " + date + ": " + reason + "."));
    if (!effects.single().isEmpty()) {
      Figures.table(section, checks(effects, activity.placebos()));
    }
  }

  private static List<Cell> cells(ShockEffect effect) {
    return List.of(Cell.of("%.3f", effect.estimate(), effect.interval()),
        Cell.of("%.3f", effect.treated().difference(), effect.treated().interval()),
        Cell.of("%.3f", effect.control().difference(), effect.control().interval()),
        mean(effect.treated(), effect.treated().before()), mean(effect.treated(), effect.treated().after()),
        mean(effect.control(), effect.control().before()), mean(effect.control(), effect.control().after()));
  }

  private static Cell mean(GroupChange group, double mean) {
    return Cell.of(String.format(Locale.ROOT, "%.3f of %d", mean, group.units()));
  }

  private static Grid checks(ShockEffects effects, List<Placebo> placebos) {
    Grid grid = new Grid("What speaks against an effect",
        List.of("shock", "randomization p", "difference of weekly trends before", "placebo days", "placebo p"));
    for (int i = 0; i < effects.single().size(); i++) {
      ShockEffect effect = effects.single().get(i);
      Placebo placebo = placebos.get(i);
      grid.row(placebo.shock().toString(), List.of(Cell.of(decimals(effect.randomizationP())), trend(effect),
          Cell.of(Integer.toString(placebo.estimates().size())), Cell.of(decimals(placebo.pValue()))));
    }
    effects.pooled().ifPresent(effect -> grid.row("pooled",
        List.of(Cell.of(decimals(effect.randomizationP())), trend(effect), Cell.of(""), Cell.of(""))));
    return grid;
  }

  private static Cell trend(ShockEffect effect) {
    return Cell.of("%.3f", effect.preTrend().difference(), effect.preTrend().interval());
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private Grid grid(String caption, String rows) {
    return new Grid(caption, List.of(rows, "difference in differences", "change in " + treated, "change in " + control,
        treated + " before", treated + " after", control + " before", control + " after"));
  }

  private static void show(Element section, Grid grid, String unit) {
    if (!grid.rows().isEmpty()) {
      HtmlPage.note(section, grid.caption() + ": " + inWords(grid));
      Figures.intervals(section, grid, unit);
    }
  }

  /** Which of the first column's intervals leave out zero. */
  private static String inWords(Grid grid) {
    List<String> clear = grid.rows().stream().filter(row -> row.cells().getFirst().leavesOutZero())
        .map(row -> row.label() + " " + row.cells().getFirst().text()).toList();
    return clear.isEmpty()
        ? "no interval of a difference in differences leaves out zero, so chance may have made each of them."
        : "the interval of the difference in differences leaves out zero in " + clear.size() + " of "
            + grid.rows().size() + " rows: " + String.join("; ", clear)
            + ". By chance alone about one in twenty would.";
  }
}

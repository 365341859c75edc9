package io.github.modeltrail.analysis.table;

import io.github.modeltrail.analysis.CorrectedShare;
import io.github.modeltrail.analysis.DayRange;
import io.github.modeltrail.analysis.DiffusionCurve;
import io.github.modeltrail.analysis.DiffusionCurve.FirstSeen;
import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.HomeBias;
import io.github.modeltrail.analysis.Share;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.TopicShift;
import io.github.modeltrail.analysis.activity.WeeklyCounts;
import io.github.modeltrail.analysis.shock.GroupChange;
import io.github.modeltrail.analysis.shock.ShockEffect;
import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.analysis.statistics.DifferenceInDifferences;
import io.github.modeltrail.analysis.statistics.FourfoldTable;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.LogOddsRatio;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.mention.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of the analyses. Stateless. */
public final class StudyTables {
  private static final Column LOW = new Column("low", "lower end of the confidence interval");
  private static final Column HIGH = new Column("high", "upper end of the confidence interval");
  private static final Column LEVEL = new Column("level", "confidence level, 0 to 1");

  private StudyTables() {}

  /** Shares as {@link io.github.modeltrail.analysis.Shares} gives them for this query. */
  public static TidyTable shares(String name, ShareQuery query, List<Share> shares) {
    List<Column> columns = new ArrayList<>(query.by().stream().map(StudyTables::column).toList());
    columns.add(new Column(query.trait().label(), "what the share is of"));
    columns.add(new Column("weighting", "what is counted, and out of what: " + query.weighting().label()));
    columns.add(new Column("usage", "usage of the mentions counted: used, or any"));
    columns.add(new Column("count", "how many have it"));
    columns.add(new Column("total", "out of how many"));
    columns.add(new Column("share", "count divided by total"));
    columns.addAll(List.of(LOW, HIGH, LEVEL));
    return new TidyTable(name, "one value in one group", columns,
        shares.stream().map(share -> row(share, query)).toList());
  }

  /** Shares without the recognizer's errors, one row a genre. */
  public static TidyTable correctedShares(List<CorrectedShare> shares) {
    List<Column> columns = new ArrayList<>(List.of(new Column("genre", "group of documents by genre"),
        new Column("count", "documents in which a model of the lexicon was found"),
        new Column("total", "out of how many"),
        new Column("share", "count divided by total"),
        new Column("true_positives", "annotated texts with a mention in which one was found"),
        new Column("false_positives", "annotated texts without a mention in which one was found"),
        new Column("false_negatives", "annotated texts with a mention in which none was found"),
        new Column("true_negatives", "annotated texts without a mention in which none was found"),
        new Column("corrected", "the share without the recognizer's errors (Rogan and Gladen 1978)")));
    columns.addAll(List.of(LOW, HIGH, LEVEL));
    return new TidyTable("corrected_by_genre", "one genre", columns, shares.stream().map(share -> {
      Accuracy accuracy = share.accuracy();
      return new Row().text(share.genre().label()).proportion(share.observed()).number(accuracy.truePositives())
          .number(accuracy.falsePositives()).number(accuracy.falseNegatives()).number(accuracy.trueNegatives())
          .number(share.corrected().estimate()).interval(share.corrected().interval()).cells();
    }).toList());
  }

  private static Column column(Dimension dimension) {
    return new Column(dimension.label(), "group of documents by " + dimension.label());
  }

  private static List<String> row(Share share, ShareQuery query) {
    Row row = new Row();
    share.group().forEach(row::text);
    return row.text(share.value()).text(query.weighting().label())
        .text(query.usage().map(Usage::label).orElse("any")).proportion(share.proportion()).interval(share.interval())
        .cells();
  }

  /** Home bias of countries, one row each. */
  public static TidyTable homeBias(Map<String, HomeBias> byHome, double level) {
    List<Column> columns = List.of(new Column("home", "the home country, and the documents it was looked for in"),
        new Column("home_with", "documents from home that mention a model of home origin"),
        new Column("home_without", "documents from home that mention only others"),
        new Column("elsewhere_with", "documents from elsewhere that mention a model of home origin"),
        new Column("elsewhere_without", "documents from elsewhere that mention only others"),
        new Column("mixed", "documents left out: contributors of both sides"),
        new Column("neither", "documents left out: contributors of neither side, or of unknown country"),
        new Column("log_odds", "log-odds ratio, Haldane-Anscombe corrected"),
        new Column("standard_error", "standard error of log_odds"),
        new Column("odds_ratio", "exponential of log_odds"), LOW, HIGH, LEVEL);
    return new TidyTable("home_bias", "one home country; low and high are of the odds ratio", columns,
        byHome.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue(), level)).toList());
  }

  private static List<String> row(String home, HomeBias bias, double level) {
    FourfoldTable table = bias.table();
    LogOddsRatio odds = bias.logOddsRatio();
    return new Row().text(home).number(table.exposedWith()).number(table.exposedWithout()).number(table.otherWith())
        .number(table.otherWithout()).number(bias.mixed()).number(bias.neither()).number(odds.estimate())
        .number(odds.standardError()).number(odds.ratio()).interval(odds.ratioInterval(level)).cells();
  }

  /** The points of diffusion curves. */
  public static TidyTable diffusion(Collection<DiffusionCurve> curves) {
    List<Column> columns = List.of(new Column("family", "family of models"), new Column("month", "YYYY-MM"),
        new Column("documents", "documents of that month that mention it"),
        new Column("cumulative", "documents up to the end of that month"));
    return new TidyTable("diffusion", "one family in one month with any document", columns,
        curves.stream().flatMap(curve -> curve.points().stream().map(point -> new Row().text(curve.family())
            .text(point.month().toString()).number(point.documents()).number(point.cumulative()).cells())).toList());
  }

  /** When families were first seen in each genre. */
  public static TidyTable firstSeen(Collection<DiffusionCurve> curves) {
    List<Column> columns = List.of(new Column("family", "family of models"),
        new Column("documents", "all documents that mention it"),
        new Column("half_life_months", "months from its first document to the one by which half had appeared"),
        new Column("released", "its first release"), new Column("genre", "genre of documents"),
        new Column("first_seen", "date of the first document of that genre"),
        new Column("first_document", "id of that document"),
        new Column("days_least", "fewest days from release to first document; negative: before the release"),
        new Column("days_most", "most days, where dates are known by month or year only"));
    return new TidyTable("first_seen", "one family in one genre", columns, curves.stream()
        .flatMap(curve -> curve.firstByGenre().keySet().stream().sorted().map(genre -> row(curve, genre))).toList());
  }

  private static List<String> row(DiffusionCurve curve, DocumentKind genre) {
    Optional<FirstSeen> first = curve.firstSeen(genre);
    Optional<DayRange> days = curve.timeToFirst(genre);
    Row row = new Row().text(curve.family()).number(curve.documents());
    curve.halfLifeMonths().ifPresentOrElse(row::number, row::blank);
    return row.text(curve.released().map(PartialDate::toString).orElse("")).text(genre.label())
        .text(first.map(seen -> seen.date().toString()).orElse(""))
        .text(first.map(FirstSeen::document).orElse(""))
        .text(days.map(range -> Long.toString(range.least())).orElse(""))
        .text(days.map(range -> Long.toString(range.most())).orElse("")).cells();
  }

  /** Shifts of topics around dates. */
  public static TidyTable topicShifts(List<TopicShift> shifts, double level) {
    List<Column> columns = List.of(new Column("topic", "the topic"), new Column("date", "first day of the time after"),
        new Column("side", "treated or control"), new Column("time", "before or after"),
        new Column("count", "documents with the topic"), new Column("total", "all documents"),
        new Column("share", "count divided by total"),
        new Column("difference_in_differences", "change among the treated minus change in the control group"), LOW,
        HIGH,
        LEVEL, new Column("left_out", "documents that could not be placed"));
    List<List<String>> rows = new ArrayList<>();
    for (TopicShift shift : shifts) {
      DifferenceInDifferences difference = shift.difference();
      rows.add(row(shift, "treated", "before", difference.treatedBefore(), level));
      rows.add(row(shift, "treated", "after", difference.treatedAfter(), level));
      rows.add(row(shift, "control", "before", difference.controlBefore(), level));
      rows.add(row(shift, "control", "after", difference.controlAfter(), level));
    }
    return new TidyTable("topic_shifts", "one side at one time; the difference in differences is of all four", columns,
        rows);
  }

  private static List<String> row(TopicShift shift, String side, String time, Proportion share, double level) {
    return new Row().text(shift.topic()).text(shift.date().toString()).text(side).text(time).proportion(share)
        .number(shift.difference().estimate()).interval(shift.difference().interval(level)).number(shift.leftOut())
        .cells();
  }

  /** Effects of shocks. */
  public static TidyTable shockEffects(List<ShockEffect> effects) {
    List<Column> columns = List.of(new Column("shocks", "dates, joined by + where several are pooled"),
        new Column("group", "group of units, or the difference of the two"),
        new Column("units", "units counted"), new Column("left_out", "units with too few values"),
        new Column("before", "mean over units of their means before"),
        new Column("after", "mean over units of their means after"),
        new Column("difference", "after minus before; for the pair the difference in differences"), LOW, HIGH, LEVEL,
        new Column("randomization_p", "two-sided p-value of the randomization test"),
        new Column("pretrend", "difference of weekly slopes before"),
        new Column("pretrend_low", "lower end of its interval"),
        new Column("pretrend_high", "upper end of its interval"));
    List<List<String>> rows = new ArrayList<>();
    for (ShockEffect effect : effects) {
      String shocks = effect.shocks().stream().map(LocalDate::toString).collect(Collectors.joining("+"));
      rows.add(row(shocks, effect.treated()));
      rows.add(row(shocks, effect.control()));
      rows.add(pair(shocks, effect));
    }
    return new TidyTable("shock_effects", "one group, or the pair, at one shock or several pooled", columns, rows);
  }

  private static List<String> row(String shocks, GroupChange change) {
    return new Row().text(shocks).text(change.group()).number(change.units()).number(change.leftOut())
        .number(change.before()).number(change.after()).number(change.difference()).interval(change.interval())
        .blank().blank().blank().blank().cells();
  }

  private static List<String> pair(String shocks, ShockEffect effect) {
    Interval trend = effect.preTrend().interval();
    return new Row().text(shocks).text(effect.treated().group() + " - " + effect.control().group())
        .number(effect.treated().units() + effect.control().units())
        .number(effect.treated().leftOut() + effect.control().leftOut()).blank().blank().number(effect.estimate())
        .interval(effect.interval()).number(effect.randomizationP()).number(effect.preTrend().difference())
        .number(trend.low()).number(trend.high()).cells();
  }

  /** Weekly counts of repositories with what each is associated with. */
  public static TidyTable weeklyCounts(WeeklyCounts counts, Function<String, Optional<String>> association) {
    List<Column> columns = List.of(new Column("repository", "owner/name, the last one it had"),
        new Column("association", "country or other group of its owner"), new Column("week", "the week's Monday"),
        new Column(counts.measure().label(), "new in that week, net of those taken back"));
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, SortedMap<LocalDate, Double>> entry : counts.byRepository().entrySet()) {
      String group = association.apply(entry.getKey()).orElse("");
      entry.getValue().forEach((week, count) -> rows
          .add(new Row().text(entry.getKey()).text(group).text(week.toString()).number(count).cells()));
    }
    return new TidyTable("weekly_" + counts.measure().label(), "one repository in one week", columns, rows);
  }

  /** Cells in the order of the columns. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>();

    Row text(String value) {
      cells.add(value);
      return this;
    }

    Row number(long value) {
      return text(Long.toString(value));
    }

    Row number(double value) {
      return text(Double.toString(value));
    }

    Row blank() {
      return text("");
    }

    Row proportion(Proportion proportion) {
      return number(proportion.count()).number(proportion.total()).number(proportion.share());
    }

    Row interval(Interval interval) {
      return number(interval.low()).number(interval.high()).number(interval.level());
    }

    List<String> cells() {
      return cells;
    }
  }
}

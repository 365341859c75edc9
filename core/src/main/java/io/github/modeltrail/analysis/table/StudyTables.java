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
  private static final Column LOW = Column.number("low", "lower end of the confidence interval");
  private static final Column HIGH = Column.number("high", "upper end of the confidence interval");
  private static final Column LEVEL = Column.number("level", "confidence level, 0 to 1");

  private static final Column USAGE = Column.text("usage_counted", "usage of the mentions counted: used, or any");

  private StudyTables() {}

  /** Shares as {@link io.github.modeltrail.analysis.Shares} gives them for this query. */
  public static TidyTable shares(String name, ShareQuery query, List<Share> shares) {
    List<Column> columns = new ArrayList<>(query.by().stream().map(StudyTables::column).toList());
    columns.add(Column.text(query.trait().label(), "what the share is of"));
    columns.add(Column.text("weighting", "what is counted, and out of what: " + query.weighting().label()));
    columns.add(USAGE);
    columns.add(Column.whole("count", "how many have it"));
    columns.add(Column.whole("total", "out of how many"));
    columns.add(Column.number("share", "count divided by total"));
    columns.addAll(List.of(LOW, HIGH, LEVEL));
    return new TidyTable(name, "one value in one group", columns,
        shares.stream().map(share -> row(share, query)).toList());
  }

  /** Shares without the recognizer's errors, one row a genre. */
  public static TidyTable correctedShares(List<CorrectedShare> shares) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("genre", "group of documents by genre"),
        Column.whole("count", "documents in which a model of the lexicon was found"),
        Column.whole("total", "out of how many"),
        Column.number("share", "count divided by total"),
        Column.whole("true_positives", "annotated texts with a mention in which one was found"),
        Column.whole("false_positives", "annotated texts without a mention in which one was found"),
        Column.whole("false_negatives", "annotated texts with a mention in which none was found"),
        Column.whole("true_negatives", "annotated texts without a mention in which none was found"),
        Column.number("corrected", "the share without the recognizer's errors (Rogan and Gladen 1978)")));
    columns.addAll(List.of(LOW, HIGH, LEVEL));
    return new TidyTable("corrected_by_genre", "one genre", columns, shares.stream().map(share -> {
      Accuracy accuracy = share.accuracy();
      return new Row().text(share.genre().label()).proportion(share.observed()).number(accuracy.truePositives())
          .number(accuracy.falsePositives()).number(accuracy.falseNegatives()).number(accuracy.trueNegatives())
          .number(share.corrected().estimate()).interval(share.corrected().interval()).cells();
    }).toList());
  }

  private static Column column(Dimension dimension) {
    return Column.text(dimension.label(), "group of documents by " + dimension.label());
  }

  private static List<String> row(Share share, ShareQuery query) {
    Row row = new Row();
    share.group().forEach(row::text);
    return row.text(share.value()).text(query.weighting().label())
        .usage(query.usage()).proportion(share.proportion()).interval(share.interval())
        .cells();
  }

  /**
   * The home bias of a country among some documents.
   *
   * @param home
   *          the country
   * @param genre
   *          the genre of the documents, or {@code all}
   * @param usage
   *          the usage of the models that was looked at, any if empty
   * @param bias
   *          the counts
   */
  public record HomeBiasOf(String home, String genre, Optional<Usage> usage, HomeBias bias) {}

  /** Home bias of countries, one row each. */
  public static TidyTable homeBias(List<HomeBiasOf> biases, double level) {
    List<Column> columns = List.of(Column.text("home", "the home country"),
        Column.text("genre", "genre of the documents, or all"), USAGE,
        Column.whole("home_with", "documents from home that mention a model of home origin"),
        Column.whole("home_without", "documents from home that mention only others"),
        Column.whole("elsewhere_with", "documents from elsewhere that mention a model of home origin"),
        Column.whole("elsewhere_without", "documents from elsewhere that mention only others"),
        Column.whole("mixed", "documents left out: contributors of both sides"),
        Column.whole("neither", "documents left out: contributors of neither side, or of unknown country"),
        Column.number("log_odds", "log-odds ratio, Haldane-Anscombe corrected"),
        Column.number("standard_error", "standard error of log_odds"),
        Column.number("odds_ratio", "exponential of log_odds"), LOW, HIGH, LEVEL);
    return new TidyTable("home_bias", "one home country, genre and usage; low and high are of the odds ratio", columns,
        biases.stream().map(bias -> row(bias, level)).toList());
  }

  private static List<String> row(HomeBiasOf of, double level) {
    HomeBias bias = of.bias();
    FourfoldTable table = bias.table();
    LogOddsRatio odds = bias.logOddsRatio();
    return new Row().text(of.home()).text(of.genre()).usage(of.usage()).number(table.exposedWith())
        .number(table.exposedWithout()).number(table.otherWith())
        .number(table.otherWithout()).number(bias.mixed()).number(bias.neither()).number(odds.estimate())
        .number(odds.standardError()).number(odds.ratio()).interval(odds.ratioInterval(level)).cells();
  }

  /**
   * How much stronger the home bias is among patents than among papers.
   *
   * @param home
   *          the country
   * @param usage
   *          the usage of the models that was looked at, any if empty
   * @param ratio
   *          the log-odds ratio of patents minus that of papers
   */
  public record AsymmetryOf(String home, Optional<Usage> usage, LogOddsRatio ratio) {}

  /** Home bias of patents against papers, one row a country and usage. */
  public static TidyTable homeBiasAsymmetry(List<AsymmetryOf> asymmetries, double level) {
    List<Column> columns = List.of(Column.text("home", "the home country"), USAGE,
        Column.number("log_odds", "log-odds ratio of patents minus that of papers: above 0 patents are more biased"),
        Column.number("standard_error", "standard error of log_odds"),
        Column.number("ratio", "exponential of log_odds: the ratio of the two odds ratios"), LOW, HIGH, LEVEL,
        Column.number("p", "two-sided p-value of no difference"));
    return new TidyTable("home_bias_asymmetry", "one home country and usage; low and high are of the ratio", columns,
        asymmetries.stream().map(of -> new Row().text(of.home()).usage(of.usage()).number(of.ratio().estimate())
            .number(of.ratio().standardError()).number(of.ratio().ratio()).interval(of.ratio().ratioInterval(level))
            .number(of.ratio().pValue()).cells()).toList());
  }

  /** The points of diffusion curves. */
  public static TidyTable diffusion(Collection<DiffusionCurve> curves) {
    List<Column> columns = List.of(Column.text("family", "family of models"), Column.text("month", "YYYY-MM"),
        Column.whole("documents", "documents of that month that mention it"),
        Column.whole("cumulative", "documents up to the end of that month"));
    return new TidyTable("diffusion", "one family in one month with any document", columns,
        curves.stream().flatMap(curve -> curve.points().stream().map(point -> new Row().text(curve.family())
            .text(point.month().toString()).number(point.documents()).number(point.cumulative()).cells())).toList());
  }

  /** When families were first seen in each genre. */
  public static TidyTable firstSeen(Collection<DiffusionCurve> curves) {
    List<Column> columns = List.of(Column.text("family", "family of models"),
        Column.whole("documents", "all documents that mention it"),
        Column.whole("half_life_months", "months from its first document to the one by which half had appeared"),
        Column.text("released", "its first release"), Column.text("genre", "genre of documents"),
        Column.text("first_seen", "date of the first document of that genre"),
        Column.text("first_document", "id of that document"),
        Column.whole("days_least", "fewest days from release to first document; negative: before the release"),
        Column.whole("days_most", "most days, where dates are known by month or year only"));
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
    List<Column> columns =
        List.of(Column.text("topic", "the topic"), Column.date("date", "first day of the time after"),
            Column.text("by",
                "by what documents are put on a side: the country of contributors, or the origin of models"),
            Column.text("side", "treated, control, or treated - control"),
            Column.whole("count_before", "documents with the topic before"),
            Column.whole("total_before", "all documents before"),
            Column.whole("count_after", "documents with the topic after"),
            Column.whole("total_after", "all documents after"),
            Column.number("difference",
                "share after minus share before; in the row of both, the difference in differences. "
                    + "Empty where there are too few documents"),
            LOW, HIGH, LEVEL, Column.whole("left_out", "documents that could not be placed on a side and at a time"));
    return new TidyTable("topic_shifts", "one side, or the difference of both, at one date", columns,
        shifts.stream().flatMap(shift -> rows(shift, level).stream()).toList());
  }

  private static List<List<String>> rows(TopicShift shift, double level) {
    Optional<DifferenceInDifferences> estimate = shift.difference();
    return List.of(
        row(shift, "treated").count(shift.treatedBefore()).count(shift.treatedAfter())
            .estimate(estimate.map(DifferenceInDifferences::treatedChange), estimate.map(e -> e.treatedInterval(level)))
            .number(shift.leftOut()).cells(),
        row(shift, "control").count(shift.controlBefore()).count(shift.controlAfter())
            .estimate(estimate.map(DifferenceInDifferences::controlChange), estimate.map(e -> e.controlInterval(level)))
            .number(shift.leftOut()).cells(),
        row(shift, "treated - control").blanks(4)
            .estimate(estimate.map(DifferenceInDifferences::estimate), estimate.map(e -> e.interval(level)))
            .number(shift.leftOut()).cells());
  }

  private static Row row(TopicShift shift, String side) {
    return new Row().text(shift.topic()).text(shift.date().toString()).text(shift.by().label()).text(side);
  }

  /** Effects of shocks. */
  public static TidyTable shockEffects(List<ShockEffect> effects) {
    List<Column> columns = List.of(Column.text("shocks", "dates, joined by + where several are pooled"),
        Column.text("group", "group of units, or the difference of the two"),
        Column.whole("units", "units counted"), Column.whole("left_out", "units with too few values"),
        Column.number("before", "mean over units of their means before"),
        Column.number("after", "mean over units of their means after"),
        Column.number("difference", "after minus before; for the pair the difference in differences"), LOW, HIGH, LEVEL,
        Column.number("randomization_p", "two-sided p-value of the randomization test"),
        Column.number("pretrend", "difference of weekly slopes before"),
        Column.number("pretrend_low", "lower end of its interval"),
        Column.number("pretrend_high", "upper end of its interval"));
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
        .blanks(4).cells();
  }

  private static List<String> pair(String shocks, ShockEffect effect) {
    Interval trend = effect.preTrend().interval();
    return new Row().text(shocks).text(effect.treated().group() + " - " + effect.control().group())
        .number(effect.treated().units() + effect.control().units())
        .number(effect.treated().leftOut() + effect.control().leftOut()).blanks(2).number(effect.estimate())
        .interval(effect.interval()).number(effect.randomizationP()).number(effect.preTrend().difference())
        .number(trend.low()).number(trend.high()).cells();
  }

  /** Weekly counts of repositories with what each is associated with. */
  public static TidyTable weeklyCounts(WeeklyCounts counts, Function<String, Optional<String>> association) {
    List<Column> columns = List.of(Column.text("repository", "owner/name, the last one it had"),
        Column.text("association", "country or other group of its owner"), Column.date("week", "the week's Monday"),
        Column.number(counts.measure().label(), "new in that week, net of those taken back"));
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, SortedMap<LocalDate, Double>> entry : counts.byRepository().entrySet()) {
      String group = association.apply(entry.getKey()).orElse("");
      entry.getValue().forEach((week, count) -> rows
          .add(new Row().text(entry.getKey()).text(group).text(week.toString()).number(count).cells()));
    }
    return new TidyTable("weekly_" + counts.measure().label(), "one repository in one week", columns, rows);
  }
}

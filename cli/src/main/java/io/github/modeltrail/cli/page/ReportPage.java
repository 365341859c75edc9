package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.Contrast;
import io.github.modeltrail.analysis.CorrectedShare;
import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.Diffusion;
import io.github.modeltrail.analysis.DiffusionCurve;
import io.github.modeltrail.analysis.HomeBias;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.Trait;
import io.github.modeltrail.analysis.Weighting;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.LogOddsRatio;
import io.github.modeltrail.cli.page.Grid.Cell;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Usage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The report of a study: figures with the tables they are drawn from. */
public final class ReportPage {
  private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js";
  private static final double LEVEL = Interval.USUAL_LEVEL;
  private static final int LINES = 6;
  private static final int HEAT_COLUMNS = 16;
  private static final int FAMILIES_SHOWN = 8;
  private static final int FIRST_SEEN_SHOWN = 40;
  private static final int UNLISTED_SHOWN = 40;

  private final Study study;
  private final Lexicon lexicon;
  private final HtmlPage page;

  private ReportPage(Study study, Lexicon lexicon) {
    this.study = study;
    this.lexicon = lexicon;
    this.page = new HtmlPage(study.title(), "page.css");
  }

  /**
   * The page as HTML.
   *
   * @param lexicon
   *          where release dates come from
   */
  public static String html(Study study, Lexicon lexicon) {
    return new ReportPage(study, lexicon).write();
  }

  private String write() {
    summary();
    origins();
    genres();
    corrected();
    diffusion();
    topics();
    ShockSections shocks = new ShockSections(page, study);
    shocks.topics();
    study.activity().ifPresent(shocks::activity);
    if (study.hasCountries()) {
      homeBias();
    }
    unlisted();
    Methods.write(page.section("methods", "Methods"), study);
    page.script(CHARTS);
    page.script("charts.js");
    return page.html();
  }

  private void summary() {
    page.main().appendElement("p").addClass("lead").text(String.format(Locale.ROOT,
        "%,d documents, %,d of them with a mention of an AI model, %,d mentions in all.", study.observations().size(),
        study.mentioning(), study.mentions()));
  }

  private void origins() {
    Element section = page.section("origins", "Whose models, over time");
    HtmlPage.note(section,
        "Share of the documents that mention any model which mention one of that origin (country of the "
            + "developer). A document that mentions several counts in each. Intervals are Wilson\u2019s at 95 %, then the count.");
    ShareQuery mentioned = ShareQuery.of(Trait.ORIGIN, study.time()).weightedBy(Weighting.MENTIONING_DOCUMENTS);
    Figures.lines(section, shares("Documents that mention models, by origin", mentioned, LINES), "%", study.shocks());
    Figures.lines(section, shares("Documents that use models, by origin", mentioned.ofUsage(Usage.USED), LINES), "%",
        study.shocks());
    if (study.hasCountries()) {
      ShareQuery byCountry = ShareQuery.of(Trait.ORIGIN, Dimension.COUNTRY).weightedBy(Weighting.MENTIONING_DOCUMENTS);
      Figures.heatMap(section, shares("Documents that mention models, by country of contributors and origin", byCountry,
          LINES));
    }
  }

  private void genres() {
    Element section = page.section("genres", "Families by genre");
    HtmlPage.note(section, "Share of all documents of the genre that mention the family; darker is more.");
    Figures.heatMap(section, shares("Families mentioned, by genre", ShareQuery.of(Trait.FAMILY, Dimension.GENRE),
        HEAT_COLUMNS));
  }

  private void corrected() {
    List<CorrectedShare> shares = CorrectedShare.of(study.observations(), study.accuracies(), LEVEL);
    if (shares.isEmpty()) {
      return;
    }
    Element section = page.section("corrected", "Shares without the recognizer\u2019s errors");
    HtmlPage.note(section,
        "Share of the documents of a genre that mention any model of the lexicon, as counted and as corrected by how "
            + "the recognizer did on annotated texts of the genre (Rogan and Gladen 1978). The interval carries the chance of both. "
            + "Annotated texts are short and were chosen for being hard; annotate your own where much depends on it.");
    Grid grid = new Grid("Documents that mention a model, by genre",
        List.of("genre", "as counted", "corrected", "95 % interval", "recall, specificity"));
    for (CorrectedShare share : shares) {
      Interval interval = share.corrected().interval();
      grid.row(share.genre().label(), List.of(
          Cell.of(
              percent(share.observed().share()) + " % (" + share.observed().count() + " of " + share.observed().total()
                  + ")"),
          Cell.of(percent(share.corrected().estimate()) + " %"),
          Cell.of(percent(interval.low()) + "\u2013" + percent(interval.high())),
          Cell.of(
              decimals(share.accuracy().recall().share()) + ", " + decimals(share.accuracy().specificity().share()))));
    }
    Figures.table(section, grid);
  }

  private Grid shares(String caption, ShareQuery query, int most) {
    return ShareGrids.of(caption, study.observations(), query.atLevel(LEVEL), most);
  }

  private void diffusion() {
    Element section = page.section("diffusion", "How families spread");
    HtmlPage.note(section,
        "Documents that mention a family, summed up over time. Documents dated by year only are not in the curves. "
            + "Days run from the family\u2019s first release; negative days mean a mention dated before it, which deserves a look.");
    List<DiffusionCurve> curves = Diffusion.curves(study.observations(), Optional.empty(), lexicon);
    Figures.lines(section, DiffusionGrids.cumulative(curves, FAMILIES_SHOWN), "documents", study.shocks());
    Figures.table(section, DiffusionGrids.firstSeen(curves, FIRST_SEEN_SHOWN));
  }

  private void topics() {
    Element section = page.section("topics", "What the work is about");
    HtmlPage.note(section, "Share of all documents to which the topic is assigned.");
    Figures.lines(section, shares("Topics over time", ShareQuery.of(Trait.TOPIC, study.time()), LINES), "%",
        study.shocks());
  }

  private void homeBias() {
    Element section = page.section("home", "Home bias");
    HtmlPage.note(section,
        "Odds that a document mentions (or uses) a model of its own country, against documents of all other "
            + "countries; above 1 is home bias. Haldane-Anscombe corrected, Wald intervals at 95 %.");
    Grid grid = new Grid("Odds ratio of models of home origin",
        List.of("home", "at home with/without", "elsewhere with/without", "odds ratio", "95 % interval"));
    for (String home : study.contrast()) {
      row(grid, home + ", mentioned", HomeBias.of(study.observations(), Contrast.withRest(home), Optional.empty()));
      row(grid, home + ", used", HomeBias.of(study.observations(), Contrast.withRest(home), Optional.of(Usage.USED)));
    }
    Figures.table(section, grid);
  }

  private static void row(Grid grid, String label, HomeBias bias) {
    LogOddsRatio odds = bias.logOddsRatio();
    Interval interval = odds.ratioInterval(LEVEL);
    grid.row(label, List.of(Cell.of(bias.table().exposedWith() + " / " + bias.table().exposedWithout()),
        Cell.of(bias.table().otherWith() + " / " + bias.table().otherWithout()), Cell.of(decimals(odds.ratio())),
        Cell.of(decimals(interval.low()) + "\u2013" + decimals(interval.high()))));
  }

  private void unlisted() {
    Element section = page.section("unlisted", "Names that the lexicon does not list");
    HtmlPage.note(section,
        "Well-formed names of models that were met but are not in the lexicon, by the documents they stand in.");
    Grid grid = new Grid("Unlisted names", List.of("name", "documents", "mentions"));
    UnlistedName.ranked(study.observations()).stream().limit(UNLISTED_SHOWN).forEach(each -> grid.row(each.name(),
        List.of(Cell.of(Long.toString(each.documents())), Cell.of(Long.toString(each.mentions())))));
    Figures.table(section, grid);
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}

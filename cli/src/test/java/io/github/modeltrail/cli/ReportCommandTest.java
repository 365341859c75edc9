package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.analysis.statistics.CorrectedPrevalence;
import io.github.modeltrail.analysis.statistics.DifferenceInDifferences;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final long THREE_MEGABYTES = 3_000_000;

  @TempDir
  private Path folder;

  private List<?> options = List.of();

  @Test
  void reportsOnTheSamples() throws IOException {
    Path corpus = folder.resolve("samples");
    Samples.copyTo(corpus);
    Path tags = folder.resolve("tags.jsonl");
    assertThat(CommandRun.of("tag", corpus, "-o", tags).exitCode()).isZero();
    Path page = folder.resolve("report.html");
    Path tables = folder.resolve("tables");
    CommandRun run = CommandRun.of("report", tags, "--documents", corpus, "-o", page, "--tables", tables);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Document html = Jsoup.parse(Files.readString(page));
    assertThat(html.select("h2").eachText()).contains("Whose models, over time", "Families by genre",
        "How families spread",
        "What the work is about", "Home bias", "Names that the lexicon does not list", "Methods");
    assertThat(html.select("dd").text())
        .contains(Files.readAllLines(tags).getFirst().replaceAll(".*\"lexicon\":\"([^\"]+)\".*",
            "$1"));
    assertThat(tables.resolve("home_bias.csv")).exists();
    assertThat(Files.readString(tables.resolve("dictionary.csv"))).contains("origin_by_year,", "half_life_months");
  }

  @Test
  void thePageStandsAlone() throws IOException {
    Path page = report(line("a", "2024-05", "Qwen", "CN", "used"));
    assertThat(page).content().startsWith("<!DOCTYPE html>");
    assertThat(Files.size(page)).isLessThan(THREE_MEGABYTES);
    Document html = Jsoup.parse(Files.readString(page));
    assertThat(html.select("[src], link, a[href], iframe, object, form")).isEmpty();
    assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content")).contains("default-src 'none'")
        .contains("'sha256-");
  }

  @Test
  void everyChartHasItsTableAndItsName() throws IOException {
    Document html = Jsoup.parse(Files.readString(report(line("a", "2024-05", "Qwen", "CN", "used"),
        line("b", "2024-06", "Llama", "US", "named"))));
    assertThat(html.select("figure[data-chart]")).hasSize(4).allSatisfy(figure -> {
      assertThat(figure.select("canvas[role=img]").attr("aria-label")).isNotBlank();
      assertThat(figure.select("table caption").text()).isNotBlank();
      assertThat(figure.select("th[scope=col]")).isNotEmpty();
    });
    Element origins = html.select("table").first();
    assertThat(origins).isNotNull();
    assertThat(origins.select("tbody tr").eachText()).containsExactly(
        "2024-05 1 100.0 % (20.7–100.0; 1) 0.0 % (0.0–79.3; 0)",
        "2024-06 1 0.0 % (0.0–79.3; 0) 100.0 % (20.7–100.0; 1)");
  }

  @Test
  void textsOfDocumentsStayTexts() throws IOException {
    String evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    String name = evil.replace("\"", "");
    Document html = Jsoup.parse(Files.readString(report(line(name, "2024-05", name, "CN", "used"),
        line("b", "2024-06", name, "US", "used").replace("\"family\":\"" + name + "\",", "\"unlisted\":true,"))));
    assertThat(html.select("script")).hasSize(2).noneMatch(script -> script.data().contains("alert("));
    assertThat(html.select("img")).isEmpty();
    assertThat(html.select("section[aria-labelledby=unlisted] tbody th").eachText()).containsExactly(name);
  }

  @Test
  void aDocumentTaggedTwiceCountsOnce() throws IOException {
    Path page = report(line("a", "2024-05", "Qwen", "CN", "used"), line("a", "2024-05", "Llama", "US", "used"));
    assertThat(Jsoup.parse(Files.readString(page)).text()).contains("1 documents, 1 of them",
        "1 lines of tags whose document had been read before");
  }

  @Test
  void changesAroundShocksStandOnThePageWithTheirIntervals() throws IOException {
    Path page = report(around("2024-01-15"));
    Element section = Jsoup.parse(Files.readString(page)).select("section[aria-labelledby=shifts]").first();
    assertThat(section).isNotNull();
    Element figure = section.select("figure[data-chart=interval]").first();
    assertThat(figure).isNotNull();
    assertThat(figure.select("canvas[role=img]").attr("aria-label")).contains("CN and US");
    Element peft = figure.select("tbody tr").first();
    assertThat(peft).isNotNull();
    DifferenceInDifferences expected = new DifferenceInDifferences(new Proportion(0, 10), new Proportion(10, 10),
        new Proportion(0, 10), new Proportion(0, 10));
    Interval interval = expected.interval(0.95);
    assertThat(peft.text()).startsWith(String.format(Locale.ROOT, "peft, 2024-01-15 100.00 (%.2f to %.2f)",
        100 * interval.low(), 100 * interval.high()))
        .endsWith("0.0 % of 10 100.0 % of 10 0.0 % of 10 0.0 % of 10");
    assertThat(peft.select("td").first().attributes().asList()).extracting(Object::toString).containsExactly(
        "data-low=\"" + 100 * interval.low() + "\"", "data-high=\"" + 100 * interval.high() + "\"",
        "data-v=\"100.0\"");
    assertThat(section.select("p.note").text()).contains("leaves out zero in 1 of 4 rows: peft, 2024-01-15 100.00 (");
  }

  @Test
  void tooFewDocumentsAreToldInPlaceOfANumber() throws IOException {
    String[] lines = around("2024-01-15");
    Path page = report(Arrays.copyOf(lines, lines.length - 1));
    Element section = Jsoup.parse(Files.readString(page)).select("section[aria-labelledby=shifts]").first();
    assertThat(section).isNotNull();
    assertThat(section.select("figure")).isEmpty();
    assertThat(section.text()).contains("No estimate", "2024-01-15 (CN: 10 and 10, US: 10 and 9; 0 that could not be");
  }

  /** Ten documents of each origin before and after a day; those of CN take up a topic. */
  private String[] around(String shock) {
    options = List.of("--shock", shock);
    List<String> lines = new ArrayList<>();
    for (String country : List.of("CN", "US")) {
      for (String date : List.of("2023-12-01", "2024-02-01")) {
        for (int i = 0; i < 10; i++) {
          String line = line(country + date + i, date, "Model", country, "used");
          lines.add(country.equals("CN") && date.startsWith("2024") ? line : line.replace("true}]}", "false}]}"));
        }
      }
    }
    return lines.toArray(String[]::new);
  }

  @Test
  void activityStandsOnThePageAsTheCommandShocksPrintsIt() throws IOException {
    Path daily = DailySeries.write(folder.resolve("daily.csv"), "here/x", "there/y");
    Path owners = Files.writeString(folder.resolve("owners.csv"), "owner,country\nhere,CN\nthere,US\n");
    options = List.of("--activity", daily, "--owners", owners, "--weeks", 10, "--shock", DailySeries.SHOCK, "--shock",
        "2030-01-01");
    Document html = Jsoup.parse(Files.readString(report(line("a", "2024-05", "Qwen", "CN", "used"))));
    Element section = html.select("section[aria-labelledby=activity]").first();
    assertThat(section).isNotNull();
    assertThat(section.select("figure[data-chart=interval] tbody tr").eachText()).containsExactly(
        "2023-07-03 14.000 (14.000 to 14.000) 14.000 (14.000 to 14.000) 0.000 (0.000 to 0.000) "
            + "7.000 of 4 21.000 of 4 7.000 of 4 7.000 of 4");
    assertThat(section.text()).contains("leaves out zero in 1 of 1 rows",
        "No estimate around 2030-01-01: group \"CN\" has 0 units");
  }

  @Test
  void rowsOfActivityThatMakeNoSenseAreTold() throws IOException {
    Path daily = DailySeries.write(folder.resolve("daily.csv"), "here/x", "there/y");
    Files.writeString(daily, Files.readString(daily) + "2023-01-01,here/x0,many,3\n");
    Path tags = Files.writeString(folder.resolve("t.jsonl"), line("a", "2024", "Qwen", "CN", "used"));
    CommandRun run = CommandRun.of("report", tags, "-o", folder.resolve("r.html"), "--activity", daily);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(run.err()).contains("daily.csv").contains("many");
    assertThat(folder.resolve("r.html")).exists();
  }

  @Test
  void monthsWithoutDocumentsLeaveAGapInTheCurves() throws IOException {
    Path page = report(line("a", "2024-05", "Qwen", "CN", "used"), line("b", "2024-07", "Llama", "US", "named"));
    assertThat(firstTable(page)).containsExactly("2024-05 1 100.0 % (20.7–100.0; 1) 0.0 % (0.0–79.3; 0)", "2024-06 0",
        "2024-07 1 0.0 % (0.0–79.3; 0) 100.0 % (20.7–100.0; 1)");
  }

  @Test
  void curvesOfManyMonthsAreByYear() throws IOException {
    Path page = report(line("a", "2018-05", "Qwen", "CN", "used"), line("b", "2024-06", "Qwen", "CN", "named"));
    assertThat(firstTable(page)).hasSize(7).startsWith("2018 1 100.0 % (20.7–100.0; 1)", "2019 0");
    assertThat(Jsoup.parse(Files.readString(page)).select("section[aria-labelledby=diffusion] figure tbody tr")
        .eachText()).hasSize(7).startsWith("2018 1", "2019 1").endsWith("2024 2");
  }

  private static List<String> firstTable(Path page) throws IOException {
    Element table = Jsoup.parse(Files.readString(page)).select("table").first();
    assertThat(table).isNotNull();
    return table.select("tbody tr").eachText();
  }

  @Test
  void correctedSharesAreThoseOfTheLibraryOnPageAndInTables() throws IOException {
    Path accuracy = Files.writeString(folder.resolve("accuracy.tsv"), "preprint\t80\t5\t20\t95\n");
    String none =
        line("b", "2024-06", "Llama", "US", "named").replaceFirst("\"mentions\":\\[.*?\\]", "\"mentions\":[]");
    Path tags = Files.write(folder.resolve("tags.jsonl"), List.of(line("a", "2024-05", "Qwen", "CN", "used"), none,
        none.replace("\"b\"", "\"c\"")));
    CommandRun run = CommandRun.of("report", tags, "-o", folder.resolve("r.html"), "--accuracy", accuracy, "--tables",
        folder.resolve("tables"));
    assertThat(run.err()).isEmpty();
    CorrectedPrevalence expected =
        CorrectedPrevalence.roganGladen(new Proportion(1, 3), new Accuracy(80, 5, 20, 95), 0.95);
    assertThat(folder.resolve("tables/corrected_by_genre.csv")).content()
        .contains(
            "preprint,1,3," + 1 / 3.0 + ",80,5,20,95," + expected.estimate() + "," + expected.interval().low() + ","
                + expected.interval().high() + ",0.95");
    assertThat(Jsoup.parse(Files.readString(folder.resolve("r.html")))
        .select("section[aria-labelledby=corrected] tbody tr").eachText())
        .containsExactly(String.format(Locale.ROOT, "preprint 33.3 %% (1 of 3) %.1f %% %.1f\u2013%.1f 0.80, 0.95",
            100 * expected.estimate(), 100 * expected.interval().low(), 100 * expected.interval().high()));
  }

  @Test
  void saysWhereTagsAreNone() throws IOException {
    Path tags =
        Files.writeString(folder.resolve("bad.jsonl"), line("a", "2024", "Qwen", "CN", "used") + "\n{\"id\":3}\n");
    CommandRun run = CommandRun.of("report", tags, "-o", folder.resolve("r.html"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("bad.jsonl:2");
    assertThat(folder.resolve("r.html")).doesNotExist();
  }

  @Test
  void refusesADayThatIsNone() throws IOException {
    Path tags = Files.writeString(folder.resolve("t.jsonl"), line("a", "2024", "Qwen", "CN", "used"));
    CommandRun run = CommandRun.of("report", tags, "-o", folder.resolve("r.html"), "--shock", "October");
    assertThat(run.err()).contains("YYYY-MM-DD").contains("\"October\"");
  }

  /** Needs a browser, so that it runs only where one is. */
  @Test
  void aBrowserDrawsTheCharts() throws IOException, InterruptedException {
    Path browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
        .filter(Files::isExecutable).findFirst().orElse(folder);
    Assumptions.assumeTrue(!browser.equals(folder), "there is no Chromium");
    Path page = report(around("2024-01-15"));
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("log.txt");
    Process process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu",
        "--user-data-dir=" + folder.resolve("profile"), "--enable-logging=stderr", "--dump-dom",
        page.toUri().toString())
        .redirectOutput(dom.toFile()).redirectError(log.toFile()).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    Assumptions.assumeTrue(ended, "the browser took too long");
    assertThat(Files.readString(log)).doesNotContain("Uncaught").doesNotContain("Refused to");
    // Chart.js gives a canvas that it has drawn on a size of its own.
    assertThat(Jsoup.parse(Files.readString(dom)).select("canvas[width][style*=display]")).hasSize(5);
  }

  private Path report(String... lines) throws IOException {
    Path tags = Files.write(folder.resolve("tags.jsonl"), new ArrayList<>(List.of(lines)));
    Path page = folder.resolve("report.html");
    List<Object> words = new ArrayList<>(List.of("report", tags, "-o", page));
    words.addAll(options);
    CommandRun run = CommandRun.of(words.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return page;
  }

  private static String line(String id, String date, String family, String country, String usage) {
    return "{\"id\":\"" + id + "\",\"kind\":\"preprint\",\"date\":\"" + date
        + "\",\"lexicon\":\"L1\",\"topicModel\":\"T1\","
        + "\"mentions\":[{\"path\":\"/title\",\"start\":0,\"end\":4,\"surface\":\"" + family + "\",\"family\":\""
        + family
        + "\",\"developer\":\"D\",\"country\":\"" + country + "\",\"openness\":\"open-weight\",\"usage\":\"" + usage
        + "\",\"confidence\":0.9}],\"topics\":[{\"topic\":\"peft\",\"score\":0.9,\"assigned\":true}]}";
  }
}

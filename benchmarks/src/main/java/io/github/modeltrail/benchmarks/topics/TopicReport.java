package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.topic.LabelledDocument;
import io.github.modeltrail.topic.Topic;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Measures the topic classifier and writes the report: {@code TopicReport GOLD_FILE DATA_FOLDER REPORT_FOLDER}. */
public final class TopicReport {
  private static final String OLD = "papers/abstracts-pre2018-no-models.jsonl.gz";
  private static final String NEW = "papers/arxiv-abstracts-2025-2026.jsonl.gz";

  private final StringBuilder out = new StringBuilder();
  private final Path folder;
  private final TopicData data;
  private final List<LabelledDocument> gold;
  private final List<LabelledDocument> rest;

  private TopicReport(Path gold, Path data, Path folder) throws IOException {
    this.folder = folder;
    this.data = new TopicData(data);
    this.gold = TopicData.gold(gold);
    this.rest = this.data.withoutGold(this.gold);
  }

  public static void main(String[] args) throws IOException {
    new TopicReport(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).write();
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    long careful = rest.stream().filter(LabelledDocument::careful).count();
    line("# The topic classifier, measured");
    line("");
    line("Written by `TopicReport` in `benchmarks`; every figure is remade by that command. Model shipped: "
        + TopicClassifier.bundled().version() + ".");
    line("");
    line(
        "Annotated documents: %d. Training adds %d documents labelled by reading (`labels.csv`) and %d of curated lists"
            + " (a missing label is not a no).",
        gold.size(), careful, rest.size() - careful);
    List<Scored> ours = CrossValidation.run(gold, rest, CrossValidation::modeltrail);
    accuracy("Annotated documents, ten-fold cross-validation", ours);
    genres(ours);
    reliability(ours);
    rivals(ours);
    unseen();
    drift();
    Files.writeString(folder.resolve("report.md"), out.toString());
    Files.writeString(folder.resolve("reliability.svg"), Reliability.svg(ours));
    System.out.print(out);
  }

  private void accuracy(String title, List<Scored> scored) {
    line("");
    line("## " + title);
    line("");
    line("| topic | precision | recall | F1 | 95 %% of resamples | documents |");
    line("|---|---|---|---|---|---|");
    for (int topic = 0; topic < Topic.BUNDLED.size(); topic++) {
      Counts counts = Counts.of(scored, topic);
      double[] interval = Counts.interval(scored, topic);
      line("| %s | %.3f | %.3f | %.3f | %.3f to %.3f | %d |", Topic.BUNDLED.get(topic).name(), counts.precision(),
          counts.recall(), counts.f1(), interval[0], interval[1], counts.hits() + counts.missed());
    }
    double[] macro = Counts.interval(scored, -1);
    line("| macro | | | %.3f | %.3f to %.3f | %d in all |", Counts.macroF1(scored), macro[0], macro[1], scored.size());
  }

  private void genres(List<Scored> scored) {
    line("");
    line("By genre (right, wrongly assigned, missed; all topics together):");
    line("");
    line("| genre | documents | right | wrongly assigned | missed |");
    line("|---|---|---|---|---|");
    for (DocumentKind kind : List.of(DocumentKind.PREPRINT, DocumentKind.PATENT, DocumentKind.POLICY)) {
      List<Scored> part = scored.stream().filter(s -> s.example().document().kind() == kind).toList();
      int[] sums = new int[3];
      for (int topic = 0; topic < Topic.BUNDLED.size(); topic++) {
        Counts counts = Counts.of(part, topic);
        sums[0] += counts.hits();
        sums[1] += counts.falseHits();
        sums[2] += counts.missed();
      }
      line("| %s | %d | %d | %d | %d |", kind.label(), part.size(), sums[0], sums[1], sums[2]);
    }
  }

  private void reliability(List<Scored> scored) {
    line("");
    line("## Reliability");
    line("");
    line("Expected calibration error over ten bins; curves in [reliability.svg](reliability.svg).");
    line("");
    line("| topic | error |");
    line("|---|---|");
    for (int topic = 0; topic < Topic.BUNDLED.size(); topic++) {
      line("| %s | %.3f |", Topic.BUNDLED.get(topic).name(), Reliability.error(Reliability.bins(scored, topic)));
    }
  }

  private void rivals(List<Scored> ours) {
    line("");
    line("## Rivals on the same documents and folds");
    line("");
    line("| | peft | compression | inference | edge | macro F1 |");
    line("|---|---|---|---|---|---|");
    rival("Modeltrail", ours);
    rival("keyword list", CrossValidation.run(gold, rest, training -> KeywordList::classify));
    rival("OpenNLP naive Bayes", CrossValidation.run(gold, rest, NaiveBayes.naiveBayes()));
  }

  private void rival(String name, List<Scored> scored) {
    List<String> cells = new ArrayList<>();
    for (int topic = 0; topic < Topic.BUNDLED.size(); topic++) {
      cells.add(String.format(Locale.ROOT, "%.3f", Counts.of(scored, topic).f1()));
    }
    line("| %s | %s | %.3f |", name, String.join(" | ", cells), Counts.macroF1(scored));
  }

  /** Our own labels are harder: most were chosen because a model was unsure of them. */
  private void unseen() {
    List<LabelledDocument> careful = rest.stream().filter(LabelledDocument::careful).toList();
    List<LabelledDocument> always = new ArrayList<>(gold);
    rest.stream().filter(example -> !example.careful()).forEach(always::add);
    accuracy("Documents chosen because a model was unsure, ten-fold cross-validation",
        CrossValidation.run(careful, always, CrossValidation::modeltrail));
  }

  private void drift() throws IOException {
    TopicClassifier classifier = TopicClassifier.bundled();
    line("");
    line("## Before 2018, in other fields, and by year");
    line("");
    line(
        "Shares of documents assigned by the shipped model; the last column says how many documents hold an anchor word"
            + " at all, which is what an index has to touch.");
    line("");
    line("| documents | number | peft | compression | inference | edge | touched |");
    line("|---|---|---|---|---|---|---|");
    share("abstracts before 2018", OLD, document -> true, classifier);
    share("of these before 2012", OLD, document -> year(document) < 2012, classifier);
    Map<String, Predicate<Document>> quarters = new TreeMap<>();
    for (int year = 2025; year <= 2026; year++) {
      for (int quarter = 0; quarter < 4; quarter++) {
        int y = year;
        int q = quarter;
        quarters.put("arXiv abstracts " + year + ", quarter " + (quarter + 1),
            document -> year(document) == y && quarter(document) == q);
      }
    }
    for (Map.Entry<String, Predicate<Document>> entry : quarters.entrySet()) {
      share(entry.getKey(), NEW, entry.getValue(), classifier);
    }
  }

  private static int year(Document document) {
    return document.date().map(date -> date.year()).orElse(0);
  }

  private static int quarter(Document document) {
    return document.date().map(date -> (date.month() - 1) / 3).orElse(-1);
  }

  private void share(String name, String file, Predicate<Document> wanted, TopicClassifier classifier)
      throws IOException {
    int[] assigned = new int[Topic.BUNDLED.size()];
    int[] totals = new int[2];
    data.forEachNeutral(file, document -> {
      if (wanted.test(document)) {
        totals[0]++;
        totals[1] += holdsAnchor(document, classifier.anchors()) ? 1 : 0;
        List<TopicScore> scores = classifier.classify(document);
        for (int topic = 0; topic < assigned.length; topic++) {
          assigned[topic] += scores.get(topic).assigned() ? 1 : 0;
        }
      }
    });
    if (totals[0] > 0) {
      StringBuilder cells = new StringBuilder();
      for (int count : assigned) {
        cells.append(String.format(Locale.ROOT, " %.2f %% |", 100.0 * count / totals[0]));
      }
      line("| %s | %d |%s %.0f %% |", name, totals[0], cells, 100.0 * totals[1] / totals[0]);
    }
  }

  private static boolean holdsAnchor(Document document, Set<String> anchors) {
    Set<String> tokens = new HashSet<>();
    document.texts().forEach(part -> AnchorTokens.forEach(part.text(), tokens::add));
    tokens.retainAll(anchors);
    return !tokens.isEmpty();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}

package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores the recognizer and its rivals on annotated passages: {@code AccuracyReport GOLD OUTPUT_FOLDER
 * TEXTS_WITHOUT_MODELS...}.
 *
 * <p>
 * The recognizer stands twice: as it is delivered, its weights trained on these passages too, and cross-validated, each
 * passage judged by weights that have not seen its document. The second is what to expect of other texts.
 */
public final class AccuracyReport {
  private static final int FOLDS = 5;
  private static final String CROSS_VALIDATED = "Modeltrail, cross-validated";

  private final List<Passage> passages;
  private final Map<String, List<Counts>> systems = new LinkedHashMap<>();
  private final Reliability reliability;

  private AccuracyReport(List<Passage> passages, Reliability reliability) {
    this.passages = passages;
    this.reliability = reliability;
  }

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    List<Passage> passages = GoldFile.read(Path.of(args[0]));
    TrainingTexts texts = TrainingTexts.of(lexicon, passages, Arrays.stream(args).skip(2).map(Path::of).toList());
    Reliability reliability = new Reliability();
    AccuracyReport report = new AccuracyReport(passages, reliability);
    report.systems.put(CROSS_VALIDATED, CrossValidation.run(lexicon, texts, FOLDS, 0, reliability));
    report.addOthers(lexicon);
    Path folder = Files.createDirectories(Path.of(args[1]));
    Files.writeString(folder.resolve("README.md"), report.markdown(lexicon));
    Files.writeString(folder.resolve("recognizer-accuracy.tsv"), report.texts(lexicon));
    Files.writeString(folder.resolve("strict-f1.svg"), report.bars());
    Files.writeString(folder.resolve("reliability.svg"), Charts.reliability(reliability));
  }

  private void addOthers(Lexicon lexicon) {
    MentionRecognizer recognizer = MentionRecognizer.of(lexicon);
    DictionaryRivals rivals = new DictionaryRivals(lexicon);
    systems.put("Modeltrail, as delivered", score(passage -> CrossValidation.found(recognizer, passage)));
    systems.put("Dictionary, right case", score(rivals::rightCase));
    systems.put("Dictionary, any case", score(rivals::anyCase));
    systems.put("OpenNLP DictionaryNameFinder", score(rivals::openNlp));
  }

  private interface Finder {
    List<Counts.Found> find(Passage passage);
  }

  private List<Counts> score(Finder finder) {
    return passages.stream().map(passage -> Counts.of(passage, finder.find(passage))).toList();
  }

  private String markdown(Lexicon lexicon) {
    StringBuilder text = new StringBuilder("# Accuracy of the recognizer\n\n");
    text.append("Lexicon ").append(lexicon.version()).append(", ").append(passages.size())
        .append(
            " annotated passages. Strict: the span is exactly right. Linked: the family too. Usage: of spans exactly right."
                + " Brackets: 95 % bootstrap interval over passages.\n\n");
    text.append("| system | precision | recall | strict F1 | linked F1 | usage |\n|---|---|---|---|---|---|\n");
    systems.forEach((name, counts) -> text.append(row(name, counts)));
    text.append("\n![Strict F1 by system](strict-f1.svg)\n\n## By genre\n");
    systems.forEach((name, counts) -> text.append(genres(name, counts)));
    text.append(reliabilityTable());
    return text.toString();
  }

  private static String row(String name, List<Counts> counts) {
    Counts sum = counts.stream().reduce(Counts.NONE, Counts::plus);
    Bootstrap strict = Bootstrap.of(counts, Counts::strictF1);
    Bootstrap linked = Bootstrap.of(counts, Counts::linkedF1);
    return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f (%.3f-%.3f) | %.3f (%.3f-%.3f) | %s |%n", name,
        sum.precision(), sum.recall(), sum.strictF1(), strict.low(), strict.high(), sum.linkedF1(), linked.low(),
        linked.high(), name.startsWith("Modeltrail") ? String.format(Locale.ROOT, "%.3f", sum.usageAccuracy()) : "-");
  }

  private String genres(String name, List<Counts> counts) {
    Map<String, Counts> byGenre = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      byGenre.merge(passages.get(i).genre(), counts.get(i), Counts::plus);
    }
    StringBuilder text =
        new StringBuilder("\n### " + name + "\n\n| genre | mentions | strict F1 | linked F1 |\n|---|---|---|---|\n");
    byGenre.forEach((genre, sum) -> text
        .append(String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f |%n", genre, sum.gold(), sum.strictF1(),
            sum.linkedF1())));
    return text.toString();
  }

  private String reliabilityTable() {
    StringBuilder text = new StringBuilder("\n## Confidence\n\n");
    text.append(String.format(Locale.ROOT, "Cross-validated; expected calibration error %.3f.%n%n",
        reliability.expectedCalibrationError()));
    text.append("| confidence | candidates | mean confidence | share that names a model |\n|---|---|---|---|\n");
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      text.append(String.format(Locale.ROOT, "| %.1f-%.1f | %d | %.2f | %.2f |%n", bin / 10.0, (bin + 1) / 10.0,
          reliability.seen(bin), reliability.confidence(bin), reliability.share(bin)));
    }
    return text.append("\n![Reliability](reliability.svg)\n").toString();
  }

  /** How many texts with and without mentions were told apart, by genre; what shares of documents are corrected by. */
  private String texts(Lexicon lexicon) {
    List<Counts> counts = systems.getOrDefault(CROSS_VALIDATED, List.of());
    Map<String, int[]> byKind = new TreeMap<>();
    for (int i = 0; i < passages.size(); i++) {
      boolean present = counts.get(i).gold() > 0;
      boolean found = counts.get(i).right() + counts.get(i).wrong() > 0;
      byKind.computeIfAbsent(passages.get(i).document().kind().label(), kind -> new int[4])[present ? found ? 0 : 2
          : found ? 1 : 3]++;
    }
    StringBuilder text =
        new StringBuilder("# Texts told apart, cross-validated, by AccuracyReport of the benchmarks module; lexicon "
            + lexicon.version() + ".\n# genre\ttrue positives\tfalse positives\tfalse negatives\ttrue negatives\n");
    byKind.forEach((kind, count) -> text.append(kind).append('\t')
        .append(Arrays.stream(count).mapToObj(String::valueOf).collect(Collectors.joining("\t"))).append('\n'));
    return text.toString();
  }

  private String bars() {
    List<String> names = new ArrayList<>(systems.keySet());
    List<Double> values = names.stream()
        .map(name -> systems.getOrDefault(name, List.of()).stream().reduce(Counts.NONE, Counts::plus).strictF1())
        .toList();
    return Charts.bars(names, values);
  }
}

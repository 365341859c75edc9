package io.github.modeltrail.cli;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.evaluation.Counts;
import io.github.modeltrail.evaluation.GoldFile;
import io.github.modeltrail.evaluation.GoldPassage;
import io.github.modeltrail.evaluation.MentionScore;
import io.github.modeltrail.evaluation.MentionScorer;
import io.github.modeltrail.evaluation.TopicScorer;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail evaluate}. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Tags annotated passages and prints precision, recall and F1, by genre and for all.")
final class EvaluateCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--gold", paramLabel = "FILE", required = true,
      description = "Annotated passages, one JSON object a line: id, kind, text, mentions, topics.")
  private Path gold = Path.of("");

  @Mixin
  private TaggerOptions tagging = new TaggerOptions();

  @Override
  public Integer call() throws IOException {
    Tagger tagger = tagging.tagger();
    List<GoldPassage> passages = GoldFile.read(gold);
    PrintWriter out = spec.commandLine().getOut();
    if (passages.stream().anyMatch(passage -> !passage.mentions().isEmpty())) {
      printMentions(passages, tagger, out);
    }
    if (passages.stream().anyMatch(passage -> passage.topics().isPresent())) {
      printTopics(passages, tagger, out);
    }
    out.flush();
    return ExitCodes.DONE;
  }

  private static void printMentions(List<GoldPassage> passages, Tagger tagger, PrintWriter out) {
    Map<String, MentionScore> scores = new TreeMap<>();
    for (GoldPassage passage : passages) {
      DocumentTags tags = tagger.tag(passage.document());
      MentionScore score = MentionScorer.score(passage, tags.mentions());
      scores.merge(passage.genre(), score, MentionScore::plus);
      scores.merge(ALL, score, MentionScore::plus);
    }
    Table table = Table.of("mentions", "passages", "strict P", "R", "F1", "linked P", "R", "F1", "usage");
    scores.forEach((genre, score) -> table.row(genre, Integer.toString(score.passages()),
        ratio(score.strict().precision()), ratio(score.strict().recall()), ratio(score.strict().f1()),
        ratio(score.linked().precision()), ratio(score.linked().recall()), ratio(score.linked().f1()),
        ratio(score.usageAccuracy())));
    table.print(out);
  }

  private static void printTopics(List<GoldPassage> passages, Tagger tagger, PrintWriter out) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (GoldPassage passage : passages) {
      DocumentTags tags = tagger.tag(passage.titledDocument());
      counts.putAll(TopicScorer.plus(counts, TopicScorer.score(passage, tags.topics())));
    }
    Table table = Table.of("topic", "P", "R", "F1");
    counts.forEach(
        (topic, count) -> table.row(topic, ratio(count.precision()), ratio(count.recall()), ratio(count.f1())));
    table.row("macro", "", "", ratio(counts.values().stream().mapToDouble(Counts::f1).average().orElse(1)));
    table.print(out);
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

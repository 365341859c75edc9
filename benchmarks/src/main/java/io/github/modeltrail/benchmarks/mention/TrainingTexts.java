package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.benchmarks.mention.MaxentTraining.Example;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.RecognizerWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the weights are trained on.
 *
 * <p>
 * Annotated passages give both answers. Documents from before there were foundation models give the answer no for every
 * candidate in them, and the counts of homonyms. The lexicon's own names in short sentences give the answer yes.
 */
final class TrainingTexts {
  private static final double RESOLUTION_L2 = 0.5;
  private static final double USAGE_L2 = 1.0;
  private static final int CUTOFF = 2;
  /** What can only speak for, or only against, a name meaning a model. */
  private static final Map<String, Integer> DIRECTIONS = Map.ofEntries(Map.entry("sure elsewhere", 1),
      Map.entry("others sure>=1", 1), Map.entry("others sure>=2", 1), Map.entry("sentence mate", 1),
      Map.entry("maker", 1),
      Map.entry("ai in sentence>=1", 1), Map.entry("ai in sentence>=3", 1), Map.entry("ai near>=1", 1),
      Map.entry("ai near>=3", 1), Map.entry("ai near>=6", 1), Map.entry("surely ai in sentence>=1", 1),
      Map.entry("surely ai in sentence>=2", 1), Map.entry("surely ai near>=1", 1), Map.entry("surely ai near>=3", 1),
      Map.entry("next=model", 1), Map.entry("own long form", 1), Map.entry("previous=evaluate", 1),
      Map.entry("size", 1), Map.entry("version=known", 1),
      Map.entry("identifier", 1), Map.entry("another field near>=1", -1), Map.entry("another field near>=3", -1),
      Map.entry("confusable", -1), Map.entry("foreign expansion", -1), Map.entry("before release", -1),
      Map.entry("next=dataset", -1), Map.entry("previous=person", -1), Map.entry("homonym=often|bare", -1),
      Map.entry("homonym=rare|bare", -1), Map.entry("case=EXACT|bare", 1), Map.entry("case=EXACT|more", 1),
      Map.entry("short", -1), Map.entry("plural word", -1), Map.entry("unsupported|bare", -1),
      Map.entry("unsupported|more", -1), Map.entry("case=LOWER|bare", -1), Map.entry("previous=capital", -1),
      Map.entry("next=capital", -1), Map.entry("variant", 1), Map.entry("et al", -1), Map.entry("previous=verb", 1));

  /** What can only speak for, or only against, a model being used. */
  private static final Map<String, Integer> USAGE_DIRECTIONS = Map.ofEntries(Map.entry("before own", 1),
      Map.entry("cited title", -1), Map.entry("cited behind", -1), Map.entry("before example", -1),
      Map.entry("in example list", -1), Map.entry("before others", -1), Map.entry("near others", -1),
      Map.entry("near survey", -1), Map.entry("before training", 1), Map.entry("size", 1), Map.entry("pinned", 1),
      Map.entry("no own work", -1), Map.entry("before own work", -1), Map.entry("behind own work", 1),
      Map.entry("much own work", 1), Map.entry("among initials", -1));

  private final MentionRecognizer recognizer;
  private final Map<String, Integer> homonyms;
  private final List<Passage> passages;
  private final List<Example> fixed = new ArrayList<>();

  private TrainingTexts(MentionRecognizer recognizer, Map<String, Integer> homonyms, List<Passage> passages) {
    this.recognizer = recognizer;
    this.homonyms = homonyms;
    this.passages = passages;
  }

  static TrainingTexts of(Lexicon lexicon, List<Passage> passages, List<Path> oldTexts) throws IOException {
    List<Map<String, Integer>> halves = HomonymCount.halves(lexicon, oldTexts);
    Map<String, Integer> homonyms = new TreeMap<>(halves.get(0));
    halves.get(1).forEach((name, count) -> homonyms.merge(name, count, Integer::sum));
    MentionRecognizer recognizer = untrained(lexicon, homonyms);
    List<MentionRecognizer> knowingOtherHalf =
        List.of(untrained(lexicon, halves.get(1)), untrained(lexicon, halves.get(0)));
    TrainingTexts texts = new TrainingTexts(recognizer, homonyms, List.copyOf(passages));
    ListedNames.examples(lexicon, recognizer).stream()
        .filter(example -> !example.features().contains("context|unsupported|bare")).forEach(texts.fixed::add);
    for (Path file : oldTexts) {
      texts.addNegatives(file, knowingOtherHalf);
    }
    return texts;
  }

  private static MentionRecognizer untrained(Lexicon lexicon, Map<String, Integer> homonyms) {
    return MentionRecognizer.of(lexicon, new RecognizerWeights(Map.of(), Map.of(), homonyms));
  }

  List<Passage> passages() {
    return passages;
  }

  /** The weights that these passages and all other texts give. */
  RecognizerWeights train(List<Passage> chosen) throws IOException {
    List<Example> resolution = new ArrayList<>(fixed);
    List<Example> usage = new ArrayList<>();
    for (Passage passage : chosen) {
      for (Consideration considered : recognizer.consider(passage.document())) {
        addExamples(passage, considered, resolution, usage);
      }
    }
    return new RecognizerWeights(MaxentTraining.trainDirected(resolution, RESOLUTION_L2, CUTOFF, DIRECTIONS),
        MaxentTraining.trainDirected(usage, USAGE_L2, CUTOFF, USAGE_DIRECTIONS), homonyms);
  }

  private static void addExamples(Passage passage, Consideration considered, List<Example> resolution,
      List<Example> usage) {
    List<GoldMention> hits =
        passage.mentions().stream().filter(gold -> gold.span().overlaps(considered.span())).toList();
    if (considered.family().isEmpty()) {
      resolution.add(new Example(considered.evidence(), !hits.isEmpty()));
      return;
    }
    if (hits.stream().anyMatch(GoldMention::skipped)) {
      return;
    }
    resolution.add(new Example(considered.evidence(), !hits.isEmpty()));
    boolean policy = passage.genre().equals("policy") || passage.genre().equals("genai");
    if (!hits.isEmpty() && !policy) {
      usage.add(new Example(considered.usageEvidence(), hits.get(0).used()));
    }
  }

  /** Each half is seen with the other half's counts of homonyms, as a new text is seen with counts of other texts. */
  private void addNegatives(Path file, List<MentionRecognizer> knowingOtherHalf) throws IOException {
    DocumentsFile.forEach(file, true, document -> {
      if (HomonymCount.isBeforeModels(document)) {
        knowingOtherHalf.get(HomonymCount.halfOf(document)).consider(DocumentsFile.withoutDate(document))
            .forEach(considered -> fixed.add(new Example(considered.evidence(), false)));
      }
    });
  }
}

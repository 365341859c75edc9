package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.benchmarks.mention.MaxentTraining.Example;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.RecognizerWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the weights are trained on.
 *
 * <p>
 * Annotated passages give both answers; so do passages of our own writing, which are never scored. Documents from before
 * there were foundation models give the answer no for every candidate in them, and the counts of homonyms. The lexicon's own names in short sentences give the answer yes.
 */
public final class TrainingTexts {
  private static final double RESOLUTION_L2 = 0.5;
  private static final double USAGE_L2 = 1.0;
  private static final int CUTOFF = 2;
  /** How often an example from a text without models counts: passages are chosen for their models, most texts are not. */
  private static final int WEIGHT_OF_OLD_TEXTS = 3;
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
  private final Set<String> risen;
  private final List<Passage> passages;
  private final List<Example> fixed = new ArrayList<>();
  private final List<Example> fixedUsage = new ArrayList<>();

  private TrainingTexts(MentionRecognizer recognizer, Map<String, Integer> homonyms, Set<String> risen,
      List<Passage> passages) {
    this.recognizer = recognizer;
    this.homonyms = homonyms;
    this.risen = risen;
    this.passages = passages;
  }

  static TrainingTexts of(Lexicon lexicon, List<Passage> passages, List<Path> oldTexts) throws IOException {
    return of(lexicon, passages, oldTexts, document -> true, UnaryOperator.identity());
  }

  /**
   * The texts as a recognizer of another make sees them.
   *
   * @param make
   *          makes it of the usual one, such as one with another segmenter
   */
  public static TrainingTexts of(Lexicon lexicon, List<Passage> passages, List<Path> oldTexts,
      UnaryOperator<MentionRecognizer> make) throws IOException {
    return of(lexicon, passages, oldTexts, document -> true, make);
  }

  /** The texts without those old documents that are not to be learned from. */
  static TrainingTexts knowing(Lexicon lexicon, List<Passage> passages, List<Path> oldTexts,
      Predicate<Document> known) throws IOException {
    return of(lexicon, passages, oldTexts, known, UnaryOperator.identity());
  }

  private static TrainingTexts of(Lexicon lexicon, List<Passage> passages, List<Path> oldTexts,
      Predicate<Document> known, UnaryOperator<MentionRecognizer> make) throws IOException {
    List<Map<String, Integer>> halves = HomonymCount.halves(lexicon, oldTexts, known);
    Map<String, Integer> homonyms = new TreeMap<>(halves.get(0));
    halves.get(1).forEach((name, count) -> homonyms.merge(name, count, Integer::sum));
    Set<String> risen = RisenNames.of(lexicon, oldTexts, known);
    MentionRecognizer recognizer = make.apply(untrained(lexicon, homonyms, risen));
    List<MentionRecognizer> knowingOtherHalf =
        List.of(make.apply(untrained(lexicon, halves.get(1), risen)),
            make.apply(untrained(lexicon, halves.get(0), risen)));
    TrainingTexts texts = new TrainingTexts(recognizer, homonyms, risen, List.copyOf(passages));
    ListedNames.examples(lexicon, recognizer).stream()
        .filter(example -> !example.features().contains("context|unsupported|bare")).forEach(texts.fixed::add);
    for (Passage passage : MarkedPassages.read()) {
      texts.addExamples(passage, texts.fixed, texts.fixedUsage);
    }
    for (Path file : oldTexts) {
      texts.addNegatives(file, known, knowingOtherHalf);
    }
    return texts;
  }

  static MentionRecognizer untrained(Lexicon lexicon, Map<String, Integer> homonyms, Set<String> risen) {
    return MentionRecognizer.of(lexicon, new RecognizerWeights(Map.of(), Map.of(), homonyms, risen));
  }

  List<Passage> passages() {
    return passages;
  }

  /** The weights that these passages and all other texts give. */
  RecognizerWeights train(List<Passage> chosen) throws IOException {
    List<Example> resolution = new ArrayList<>(fixed);
    List<Example> usage = new ArrayList<>(fixedUsage);
    for (Passage passage : chosen) {
      addExamples(passage, resolution, usage);
    }
    return new RecognizerWeights(MaxentTraining.trainDirected(resolution, RESOLUTION_L2, CUTOFF, DIRECTIONS),
        MaxentTraining.trainDirected(usage, USAGE_L2, CUTOFF, USAGE_DIRECTIONS), homonyms, risen);
  }

  private void addExamples(Passage passage, List<Example> resolution, List<Example> usage) {
    for (Consideration considered : recognizer.consider(passage.document())) {
      addExamples(passage, considered, resolution, usage);
    }
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
  private void addNegatives(Path file, Predicate<Document> known, List<MentionRecognizer> knowingOtherHalf)
      throws IOException {
    DocumentsFile.forEach(file, true, document -> {
      if (HomonymCount.isBeforeModels(document) && known.test(document)) {
        knowingOtherHalf.get(HomonymCount.halfOf(document)).consider(DocumentsFile.withoutDate(document))
            .forEach(considered -> fixed.addAll(
                Collections.nCopies(WEIGHT_OF_OLD_TEXTS, new Example(considered.evidence(), false))));
      }
    });
  }
}

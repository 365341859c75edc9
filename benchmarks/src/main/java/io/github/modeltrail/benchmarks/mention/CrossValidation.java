package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.Counts.Found;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.RecognizerWeights;
import io.github.modeltrail.mention.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Scores each passage with weights that were trained without it and without its document's other passages. */
public final class CrossValidation {
  private CrossValidation() {}

  /** A system that finds names in a passage. */
  public interface Finder {
    /** What it finds. */
    List<Found> find(Passage passage);
  }

  /** What to do with a recognizer and the number of a passage that it was not trained on. */
  private interface Trial {
    void of(MentionRecognizer recognizer, int passage);
  }

  /** What each passage's fold-trained recognizer got right and wrong, in the order of the passages. */
  static List<Counts> run(Lexicon lexicon, TrainingTexts texts, int folds, int seed,
      Reliability reliability) throws IOException {
    List<Passage> passages = texts.passages();
    Map<Integer, Counts> counts = new TreeMap<>();
    each(lexicon, texts, folds, seed, (recognizer, i) -> {
      counts.put(i, Counts.of(passages.get(i), found(recognizer, passages.get(i))));
      reliability.add(recognizer, passages.get(i));
    });
    return List.copyOf(counts.values());
  }

  /**
   * The same of several systems that are made of each fold's recognizer; by their names, in the order given.
   *
   * @param systems
   *          by name, what makes the system of a recognizer
   */
  public static Map<String, List<Counts>> run(Lexicon lexicon, TrainingTexts texts, int folds,
      Map<String, Function<MentionRecognizer, Finder>> systems) throws IOException {
    List<Passage> passages = texts.passages();
    Map<String, Map<Integer, Counts>> counts = new LinkedHashMap<>();
    each(lexicon, texts, folds, 0, (recognizer, i) -> systems.forEach((name, make) -> counts
        .computeIfAbsent(name, first -> new TreeMap<>())
        .put(i, Counts.of(passages.get(i), make.apply(recognizer).find(passages.get(i))))));
    Map<String, List<Counts>> lists = new LinkedHashMap<>();
    counts.forEach((name, byPassage) -> lists.put(name, List.copyOf(byPassage.values())));
    return lists;
  }

  private static void each(Lexicon lexicon, TrainingTexts texts, int folds, int seed, Trial trial) throws IOException {
    List<Passage> passages = texts.passages();
    for (int fold = 0; fold < folds; fold++) {
      List<Passage> training = new ArrayList<>();
      List<Integer> held = new ArrayList<>();
      for (int i = 0; i < passages.size(); i++) {
        if (Math.floorMod((passages.get(i).group() + seed).hashCode(), folds) == fold) {
          held.add(i);
        } else {
          training.add(passages.get(i));
        }
      }
      RecognizerWeights weights = texts.train(training);
      MentionRecognizer recognizer = MentionRecognizer.of(lexicon, weights);
      held.forEach(i -> trial.of(recognizer, i));
    }
  }

  /** What a recognizer finds in a passage. */
  public static List<Found> found(MentionRecognizer recognizer, Passage passage) {
    return found(recognizer.recognize(passage.document()));
  }

  /** Mentions as they are scored. */
  public static List<Found> found(List<ModelMention> mentions) {
    return mentions.stream().map(mention -> new Found(mention.span(),
        mention.reference().family().map(GoldFile::key).orElse(""), mention.usage() == Usage.USED)).toList();
  }
}

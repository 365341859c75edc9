package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.Counts.Found;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.RecognizerWeights;
import io.github.modeltrail.mention.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores each passage with weights that were trained without it and without its document's other passages. */
final class CrossValidation {
  private CrossValidation() {}

  /** What each passage's fold-trained recognizer got right and wrong, in the order of the passages. */
  static List<Counts> run(Lexicon lexicon, TrainingTexts texts, int folds, int seed) throws IOException {
    List<Passage> passages = texts.passages();
    Map<Integer, Counts> counts = new TreeMap<>();
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
      held.forEach(i -> counts.put(i, Counts.of(passages.get(i), found(recognizer, passages.get(i)))));
    }
    return List.copyOf(counts.values());
  }

  static List<Found> found(MentionRecognizer recognizer, Passage passage) {
    return recognizer.recognize(passage.document()).stream().map(mention -> new Found(mention.span(),
        mention.reference().family().map(GoldFile::key).orElse(""), mention.usage() == Usage.USED)).toList();
  }
}

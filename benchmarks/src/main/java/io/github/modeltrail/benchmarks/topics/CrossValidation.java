package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.topic.LabelledDocument;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicTrainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Judges every document by a classifier that was trained without it; vocabulary, calibration and thresholds included. */
final class CrossValidation {
  private static final int FOLDS = 10;
  private static final long SEED = 7;

  private CrossValidation() {}

  /** Makes a classifier from labelled documents. */
  interface Learner {
    Function<Document, List<Scored.Verdict>> learn(List<LabelledDocument> training);
  }

  /** The classifier of the library. */
  static Function<Document, List<Scored.Verdict>> modeltrail(List<LabelledDocument> training) {
    TopicClassifier classifier = TopicTrainer.bundled().train(training, "cross-validation");
    return document -> classifier.classify(document).stream()
        .map(score -> new Scored.Verdict(score.score(), score.assigned())).toList();
  }

  /** @param always documents that are in the training part of every fold */
  static List<Scored> run(List<LabelledDocument> documents, List<LabelledDocument> always, Learner learner) {
    List<Integer> folds = new ArrayList<>(IntStream.range(0, documents.size()).mapToObj(i -> i % FOLDS).toList());
    Collections.shuffle(folds, new Random(SEED));
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledDocument> training = new ArrayList<>(always);
      List<LabelledDocument> held = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        (folds.get(d) == fold ? held : training).add(documents.get(d));
      }
      Function<Document, List<Scored.Verdict>> classifier = learner.learn(training);
      held.forEach(example -> scored.add(new Scored(example, classifier.apply(example.document()))));
    }
    return scored;
  }
}

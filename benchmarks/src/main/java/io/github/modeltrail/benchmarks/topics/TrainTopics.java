package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.topic.LabelledDocument;
import io.github.modeltrail.topic.TopicClassifier;
import io.github.modeltrail.topic.TopicTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Remakes the bundled topic model: {@code TrainTopics GOLD_FILE DATA_FOLDER MODEL_FILE YYYY.MM}. */
public final class TrainTopics {
  private TrainTopics() {}

  public static void main(String[] args) throws IOException {
    List<LabelledDocument> all = new TopicData(Path.of(args[1])).everything(TopicData.gold(Path.of(args[0])));
    TopicClassifier trained = TopicTrainer.bundled().train(all, args[3]);
    trained.save(Path.of(args[2]));
    System.out.println("trained on " + all.size() + " documents: " + trained.version());
  }
}

package io.github.modeltrail.topic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A labelled document prepared for training.
 *
 * @param example
 *          the document and its labels
 * @param labels
 *          its labels by topic number; null where unknown
 * @param phrases
 *          its phrases
 * @param words
 *          its anchor tokens
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the inner loop, never compared
record TrainingDocument(LabelledDocument example, @Nullable Boolean[] labels, Set<String> phrases, Set<String> words) {

  static TrainingDocument of(LabelledDocument example, List<Topic> topics) {
    @Nullable Boolean[] labels = topics.stream().map(example.labels()::get).toArray(Boolean[]::new);
    return new TrainingDocument(example, labels, DocumentPhrases.phrases(example.document()),
        DocumentPhrases.anchorTokens(example.document()));
  }

  boolean isKnown(int topic) {
    return labels[topic] != null;
  }

  boolean isAbout(int topic) {
    return Boolean.TRUE.equals(labels[topic]);
  }

  /** A number from 0 to {@code folds - 1} that depends on the id alone. */
  int fold(int folds) {
    int hash = example.document().id().hashCode() * 0x9E3779B1;
    return (hash >>> 8) % folds;
  }
}

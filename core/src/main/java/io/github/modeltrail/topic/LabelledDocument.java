package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import java.util.Map;

/**
 * A document of which it is known for some topics whether it is about them. A topic that is not among the labels is
 * unknown: a missing label is never taken for a no.
 *
 * @param document
 *          the document
 * @param labels
 *          the known topics
 * @param weight
 *          how much it counts in training, 1 for a label made by careful reading
 * @param careful
 *          whether thresholds and calibration may rest on it; false for labels from lists and headings
 */
public record LabelledDocument(Document document, Map<Topic, Boolean> labels, double weight, boolean careful) {

  public LabelledDocument {
    labels = Map.copyOf(labels);
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a weight must be above 0 (got " + weight + ")");
    }
  }

  /** A document labelled by careful reading. */
  public static LabelledDocument of(Document document, Map<Topic, Boolean> labels) {
    return new LabelledDocument(document, labels, 1, true);
  }
}

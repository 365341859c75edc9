package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.topic.LabelledDocument;
import java.util.List;

/**
 * An annotated document and what a classifier that has not seen it says.
 *
 * @param example
 *          the document with its labels
 * @param verdicts
 *          one for each topic, in their order
 */
record Scored(LabelledDocument example, List<Verdict> verdicts) {

  /** @param score the probability, or 0 and 1 where a classifier has none */
  record Verdict(double score, boolean assigned) {}
}

package io.github.modeltrail.topic;

/** What becomes of a topic's score. */
public enum TopicDecision {
  /** The score reaches the topic's threshold. */
  ASSIGNED,
  /** The score lies in the abstain region below the threshold: not assigned, and worth a look where much hangs on it. */
  IN_DOUBT,
  /** The score lies below the abstain region. */
  REJECTED,
  /** No anchor word of the topic stands in the document: the score is 0 by definition. */
  NOT_TOUCHED
}

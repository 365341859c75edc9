package io.github.modeltrail.topic;

import java.util.List;

/**
 * How sure it is that a document is about a topic.
 *
 * @param topic
 *          the topic
 * @param score
 *          calibrated probability, 0 to 1
 * @param assigned
 *          whether the score reaches the topic's threshold
 * @param evidence
 *          the phrases that carried the decision, in the order of the text; empty where not assigned
 */
public record TopicScore(Topic topic, double score, boolean assigned, List<Evidence> evidence) {

  public TopicScore {
    evidence = List.copyOf(evidence);
  }
}

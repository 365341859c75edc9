package io.github.modeltrail.topic;

import java.util.List;

/**
 * Why a topic got its score.
 *
 * @param score
 *          the score as {@link TopicClassifier#classify} gives it
 * @param about
 *          what the topic means, in words
 * @param decision
 *          what became of the score
 * @param threshold
 *          the score from which the topic is assigned
 * @param doubtFrom
 *          the score from which it is in doubt; the abstain region reaches from here to the threshold
 * @param evidence
 *          the phrases that weighed most, for and against the topic (weights below 0), in the order of the text, whether
 *          it is assigned or not
 * @param signals
 *          what the places of the topic's seed phrases added, in words, heaviest first
 */
public record TopicExplanation(TopicScore score, String about, TopicDecision decision, double threshold,
    double doubtFrom, List<Evidence> evidence, List<Signal> signals) {

  public TopicExplanation {
    evidence = List.copyOf(evidence);
    signals = List.copyOf(signals);
  }

  /**
   * What the places of seed phrases say.
   *
   * @param description
   *          in words: "a phrase of the topic stands in the title"
   * @param weight
   *          how much it added to the log-odds
   */
  public record Signal(String description, double weight) {}
}

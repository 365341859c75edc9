package io.github.modeltrail.topic;

import java.util.List;
import java.util.Set;

/**
 * The linear model of one topic. Calibration is folded in: the logistic function of the margin is the probability.
 *
 * @param topic
 *          the topic
 * @param about
 *          what it means, in words
 * @param seeds
 *          its seed phrases as they were given
 * @param anchors
 *          the words without any of which the score is 0
 * @param threshold
 *          the score from which it is assigned
 * @param doubt
 *          the score from which it is in doubt
 * @param intercept
 *          the margin of a document without features
 * @param signals
 *          weights of the seed signals
 * @param phrases
 *          weights by phrase number
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the inner loop, never compared
record TopicWeights(Topic topic, String about, List<String> seeds, Set<String> anchors, double threshold, double doubt,
    double intercept, double[] signals, double[] phrases) {

  double margin(FeatureRow phraseValues, double[] signalValues) {
    double margin = intercept + phraseValues.dot(phrases);
    for (int i = 0; i < signalValues.length; i++) {
      margin += signals[i] * signalValues[i];
    }
    return margin;
  }
}

package io.github.modeltrail.topic;

/**
 * How a model is fitted.
 *
 * @param phrasesPerTopic
 *          how many phrases may have weights, by topic
 * @param leastDocuments
 *          in how many documents a phrase must occur
 * @param lasso
 *          pull of phrase weights to 0 (L1)
 * @param ridge
 *          pull of phrase weights to small numbers (L2)
 * @param signalRidge
 *          pull of signal weights to their prior (L2)
 * @param farFactor
 *          how much stronger both pulls are on phrases that share no {@linkplain TopicalWords topical word} with the seeds
 * @param folds
 *          parts of the cross-validation behind calibration and thresholds
 */
record TrainingSettings(int phrasesPerTopic, int leastDocuments, double lasso, double ridge, double signalRidge,
    double farFactor, int folds) {
  /** For thousands of labelled documents. */
  static final TrainingSettings MANY_EXAMPLES = new TrainingSettings(300, 4, 0.15, 2, 0.3, 6, 3);
  /** For the tens of examples of a user's own topic. */
  static final TrainingSettings FEW_EXAMPLES = new TrainingSettings(60, 3, 0.3, 2, 2, 1, 5);
}

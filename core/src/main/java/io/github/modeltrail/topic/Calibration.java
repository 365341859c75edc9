package io.github.modeltrail.topic;

import java.util.List;

/**
 * Turns margins into probabilities and says from which probability a topic is assigned.
 *
 * @param slope
 *          factor of the margin
 * @param shift
 *          what is added to it
 * @param threshold
 *          probability from which the topic is assigned
 * @param doubt
 *          probability from which it is in doubt
 */
record Calibration(double slope, double shift, double threshold, double doubt) {
  private static final double LOWEST_THRESHOLD = 0.25;
  private static final double HIGHEST_THRESHOLD = 0.65;
  private static final double STEP = 0.01;
  /** How far a threshold may be from the middle before it must pay with F1: cross-validated optima are noisy. */
  private static final double PULL_TO_MIDDLE = 0.06;
  private static final double MIDDLE = 0.45;

  /** Platt's method (Platt 1999) on cross-validated margins of the careful labels; then the threshold of the best F1. */
  static Calibration of(List<TrainingDocument> documents, double[][] margins, int topic) {
    LogisticRegression platt = new LogisticRegression(new double[1], new double[] {1}, new double[] {1});
    for (int d = 0; d < margins.length; d++) {
      if (counts(documents.get(d), topic)) {
        platt.add(new FeatureRow(new int[] {0}, new double[] {margins[d][topic]}), documents.get(d).isAbout(topic),
            documents.get(d).example().weight());
      }
    }
    LogisticRegression.Fit fit = platt.fit(0);
    Calibration curve = new Calibration(fit.weights()[0], fit.intercept(), MIDDLE, MIDDLE);
    double threshold = curve.bestThreshold(documents, margins, topic);
    return new Calibration(curve.slope, curve.shift, threshold, threshold / 2);
  }

  double probability(double margin) {
    return LogisticRegression.sigmoid(slope * margin + shift);
  }

  private static boolean counts(TrainingDocument document, int topic) {
    return document.isKnown(topic) && document.example().careful();
  }

  private double bestThreshold(List<TrainingDocument> documents, double[][] margins, int topic) {
    double best = MIDDLE;
    double bestMerit = -1;
    int steps = (int) Math.round((HIGHEST_THRESHOLD - LOWEST_THRESHOLD) / STEP);
    for (int step = 0; step <= steps; step++) {
      double threshold = Math.round((LOWEST_THRESHOLD + step * STEP) * 100) / 100.0;
      double merit = f1(documents, margins, topic, threshold) - PULL_TO_MIDDLE * Math.abs(threshold - MIDDLE);
      if (merit > bestMerit) {
        bestMerit = merit;
        best = threshold;
      }
    }
    return best;
  }

  private double f1(List<TrainingDocument> documents, double[][] margins, int topic, double threshold) {
    double right = 0;
    double wrong = 0;
    for (int d = 0; d < margins.length; d++) {
      if (counts(documents.get(d), topic)) {
        boolean assigned = probability(margins[d][topic]) >= threshold;
        double weight = documents.get(d).example().weight();
        right += assigned && documents.get(d).isAbout(topic) ? weight : 0;
        wrong += assigned != documents.get(d).isAbout(topic) ? weight : 0;
      }
    }
    return right == 0 ? 0 : 2 * right / (2 * right + wrong);
  }
}

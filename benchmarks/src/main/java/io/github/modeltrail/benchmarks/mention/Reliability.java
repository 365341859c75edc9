package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionRecognizer;

/** How well confidences keep their word: candidates by confidence in tenths, with the share that names a model. */
final class Reliability {
  static final int BINS = 10;

  private final int[] seen = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] promised = new double[BINS];

  /** Takes in every listed candidate of the passage that scoring does not pass over. */
  void add(MentionRecognizer recognizer, Passage passage) {
    for (Consideration considered : recognizer.consider(passage.document())) {
      boolean skipped = passage.mentions().stream()
          .anyMatch(gold -> gold.skipped() && gold.span().overlaps(considered.span()));
      if (!skipped && considered.family().isPresent()) {
        boolean names = passage.mentions().stream().map(GoldMention::span).anyMatch(considered.span()::overlaps);
        int bin = Math.min(BINS - 1, (int) (considered.probability() * BINS));
        seen[bin]++;
        right[bin] += names ? 1 : 0;
        promised[bin] += considered.probability();
      }
    }
  }

  int seen(int bin) {
    return seen[bin];
  }

  double share(int bin) {
    return seen[bin] == 0 ? 0 : (double) right[bin] / seen[bin];
  }

  double confidence(int bin) {
    return seen[bin] == 0 ? 0 : promised[bin] / seen[bin];
  }

  /** Mean distance between confidence and share, weighted by the number of candidates. */
  double expectedCalibrationError() {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(right[bin] - promised[bin]);
      all += seen[bin];
    }
    return all == 0 ? 0 : error / all;
  }
}

package io.github.modeltrail.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How many standard errors a two-sided interval of a level reaches. */
final class Quantiles {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Quantiles() {}

  static double normal(double level) {
    return NORMAL.inverseSurvivalProbability((1 - requireLevel(level)) / 2);
  }

  static double student(double level, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - requireLevel(level)) / 2);
  }

  /** Two-sided probability of a normal deviate as far from zero as this one. */
  static double twoSided(double deviate) {
    return 2 * NORMAL.survivalProbability(Math.abs(deviate));
  }

  static double requireLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a confidence level lies between 0 and 1 (got " + level + ")");
    }
    return level;
  }
}

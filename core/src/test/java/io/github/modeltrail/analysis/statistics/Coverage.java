package io.github.modeltrail.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Function;

/** How often intervals hold the truth in simulated data. */
public final class Coverage {
  private static final int DRAWS = 1000;

  private Coverage() {}

  /** Fails unless 92 to 98 % of the 95 % intervals hold the truth. */
  public static void assertNominal(double truth, Function<SplittableRandom, Interval> draw) {
    SplittableRandom random = new SplittableRandom(20_221_007);
    int held = 0;
    for (int i = 0; i < DRAWS; i++) {
      held += draw.apply(random.split()).contains(truth) ? 1 : 0;
    }
    assertThat(held).as("intervals of %d that hold %s", DRAWS, truth).isBetween(920, 980);
  }

  /** How many of {@code trials} succeed. */
  public static long binomial(SplittableRandom random, int trials, double probability) {
    long count = 0;
    for (int i = 0; i < trials; i++) {
      count += random.nextDouble() < probability ? 1 : 0;
    }
    return count;
  }

  /** A share observed in a sample. */
  public static Proportion sample(SplittableRandom random, int trials, double probability) {
    return new Proportion(binomial(random, trials, probability), trials);
  }
}

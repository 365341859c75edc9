package io.github.modeltrail.benchmarks.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A 95 % interval of a figure by drawing passages with replacement.
 *
 * @param low
 *          lower end
 * @param high
 *          upper end
 */
public record Bootstrap(double low, double high) {
  private static final int DRAWS = 1000;
  private static final long SEED = 20261122;

  /** The interval of a figure of all passages together. */
  public static Bootstrap of(List<Counts> passages, ToDoubleFunction<Counts> figure) {
    Random random = new Random(SEED);
    double[] figures = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      Counts sum = Counts.NONE;
      for (int i = 0; i < passages.size(); i++) {
        sum = sum.plus(passages.get(random.nextInt(passages.size())));
      }
      figures[draw] = figure.applyAsDouble(sum);
    }
    Arrays.sort(figures);
    return new Bootstrap(figures[(int) (DRAWS * 0.025)], figures[(int) (DRAWS * 0.975)]);
  }
}

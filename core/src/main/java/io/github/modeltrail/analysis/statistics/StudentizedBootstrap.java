package io.github.modeltrail.analysis.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;

/**
 * Intervals of means and of differences of two means by the studentized bootstrap: P. Hall, "Theoretical comparison of
 * bootstrap confidence intervals", Annals of Statistics 16 (1988), 927-953; B. Efron and R. J. Tibshirani, "An Introduction
 * to the Bootstrap" (1993), chapter 12.
 *
 * <p>
 * What is drawn again are whole units (repositories, countries), so that a unit's observations over time may hang together
 * as they like (M. Bertrand, E. Duflo and S. Mullainathan, Quarterly Journal of Economics 119 (2004), 249-275). Few units
 * make wide intervals; below about ten in a group they are rough. The same seed gives the same interval.
 *
 * @param resamples
 *          how many samples are drawn, at least 100
 * @param seed
 *          where the draws begin
 * @param level
 *          the confidence level
 */
public record StudentizedBootstrap(int resamples, long seed, double level) {
  private static final int FEWEST = 100;

  /**
   * @throws IllegalArgumentException
   *           if there are too few resamples or the level is none
   */
  public StudentizedBootstrap {
    if (resamples < FEWEST) {
      throw new IllegalArgumentException("a bootstrap needs at least " + FEWEST + " resamples (got " + resamples + ")");
    }
    Quantiles.requireLevel(level);
  }

  /**
   * The interval of the mean.
   *
   * @throws IllegalArgumentException
   *           if there are fewer than two units
   */
  public Interval mean(double[] units) {
    return difference(units, new double[0]);
  }

  /**
   * The interval of the mean of the first group minus the mean of the second.
   *
   * @throws IllegalArgumentException
   *           if a group has fewer than two units; the second may be empty, and its mean is 0 then
   */
  public Interval difference(double[] treated, double[] control) {
    requireUnits(treated, false);
    requireUnits(control, true);
    Sample sample = Sample.of(treated, control);
    if (sample.standardError == 0) {
      return new Interval(sample.estimate, sample.estimate, level);
    }
    double[] deviates = deviates(treated, control, sample.estimate);
    double tail = (1 - level) / 2;
    return new Interval(sample.estimate - quantile(deviates, 1 - tail) * sample.standardError,
        sample.estimate - quantile(deviates, tail) * sample.standardError, level);
  }

  private double[] deviates(double[] treated, double[] control, double estimate) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] deviates = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      deviates[i] = Sample.of(drawn(treated, random), drawn(control, random)).deviateFrom(estimate);
    }
    Arrays.sort(deviates);
    return deviates;
  }

  private static double[] drawn(double[] units, RandomGenerator random) {
    double[] drawn = new double[units.length];
    Arrays.setAll(drawn, i -> units[random.nextInt(units.length)]);
    return drawn;
  }

  private static double quantile(double[] sorted, double share) {
    int rank = (int) Math.ceil(share * (sorted.length + 1));
    return sorted[Math.clamp(rank, 1, sorted.length) - 1];
  }

  private static void requireUnits(double[] units, boolean mayBeEmpty) {
    if (units.length == 1 || (units.length == 0 && !mayBeEmpty)) {
      throw new IllegalArgumentException("a bootstrap over units needs at least two units in a group (got "
          + units.length + ")");
    }
  }

  /** A difference of two means and its standard error. */
  private record Sample(double estimate, double standardError) {
    static Sample of(double[] treated, double[] control) {
      return new Sample(mean(treated) - mean(control), Math.sqrt(variance(treated) + variance(control)));
    }

    /** How many of its own standard errors the sample lies from the value; a sample without spread lies infinitely far. */
    double deviateFrom(double value) {
      double distance = estimate - value;
      return distance == 0 ? 0 : distance / standardError;
    }

    private static double mean(double[] units) {
      return units.length == 0 ? 0 : Mean.of(units).getAsDouble();
    }

    private static double variance(double[] units) {
      return units.length == 0 ? 0 : Variance.of(units).getAsDouble() / units.length;
    }
  }
}

package io.github.modeltrail.analysis.statistics;

import static io.github.modeltrail.analysis.statistics.Coverage.assertNominal;
import static io.github.modeltrail.analysis.statistics.Coverage.binomial;
import static io.github.modeltrail.analysis.statistics.Coverage.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatorsTest {
  private static final double LEVEL = 0.95;

  /** The examples of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I. */
  @ParameterizedTest
  @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
  void wilsonGivesThePublishedIntervals(long count, long total, double low, double high) {
    Interval interval = new Proportion(count, total).wilson(LEVEL);
    assertThat(interval.low()).isEqualTo(low, within(0.00005));
    assertThat(interval.high()).isEqualTo(high, within(0.00005));
  }

  @Test
  void wilsonHoldsTheTruthAsOftenAsItSays() {
    assertNominal(0.07, random -> sample(random, 150, 0.07).wilson(LEVEL));
  }

  @Test
  void aShareNeedsATotal() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0)).withMessageContaining("0 of 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2)).withMessageContaining("3 of 2");
  }

  @Test
  void levelsLieBetweenZeroAndOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 2).wilson(95)).withMessageContaining("95");
  }

  @Test
  void logOddsRatioIsOfTheCorrectedCounts() {
    LogOddsRatio odds = new FourfoldTable(12, 5, 6, 20).logOddsRatio();
    assertThat(odds.estimate()).isEqualTo(Math.log(12.5 * 20.5 / (5.5 * 6.5)), within(1e-12));
    assertThat(odds.standardError()).isEqualTo(Math.sqrt(1 / 12.5 + 1 / 5.5 + 1 / 6.5 + 1 / 20.5), within(1e-12));
    assertThat(odds.ratioInterval(LEVEL).low())
        .isEqualTo(Math.exp(odds.estimate() - 1.959963984540054 * odds.standardError()), within(1e-9));
  }

  @Test
  void emptyCellsLeaveTheOddsRatioFinite() {
    LogOddsRatio odds = new FourfoldTable(4, 0, 0, 9).logOddsRatio();
    assertThat(odds.ratio()).isEqualTo(4.5 * 9.5 / 0.25, within(1e-9));
  }

  @Test
  void logOddsRatioHoldsTheTruthAsOftenAsItSays() {
    double truth = Math.log(0.5 / 0.5 / (0.2 / 0.8));
    assertNominal(truth, random -> fourfold(random, 60, 0.5, 80, 0.2).logOddsRatio().interval(LEVEL));
  }

  @Test
  void comparedOddsRatiosHoldTheTruthAsOftenAsTheySay() {
    double truth = Math.log(0.5 / 0.5 / (0.2 / 0.8)) - Math.log(0.4 / 0.6 / (0.3 / 0.7));
    assertNominal(truth, random -> fourfold(random, 90, 0.5, 90, 0.2).logOddsRatio()
        .minus(fourfold(random, 120, 0.4, 120, 0.3).logOddsRatio()).interval(LEVEL));
  }

  private static FourfoldTable fourfold(SplittableRandom random, int exposed, double here, int others, double there) {
    long with = binomial(random, exposed, here);
    long otherWith = binomial(random, others, there);
    return new FourfoldTable(with, exposed - with, otherWith, others - otherWith);
  }

  @Test
  void differenceInDifferencesIsTheDifferenceOfChanges() {
    DifferenceInDifferences difference = new DifferenceInDifferences(new Proportion(10, 100), new Proportion(30, 100),
        new Proportion(8, 80), new Proportion(12, 80));
    assertThat(difference.treatedChange()).isEqualTo(0.2, within(1e-12));
    assertThat(difference.controlChange()).isEqualTo(0.05, within(1e-12));
    assertThat(difference.estimate()).isEqualTo(0.15, within(1e-12));
    assertThat(difference.interval(LEVEL).contains(0.15)).isTrue();
  }

  @Test
  void differenceInDifferencesHoldsTheTruthAsOftenAsItSays() {
    assertNominal(0.08, random -> new DifferenceInDifferences(sample(random, 120, 0.05), sample(random, 140, 0.15),
        sample(random, 200, 0.08), sample(random, 160, 0.10)).interval(LEVEL));
  }

  /** As few documents in each group as topic shifts are estimated from. */
  @Test
  void differenceInDifferencesOfTenEachHoldsTheTruthAsOftenAsItSays() {
    assertNominal(0.2, random -> new DifferenceInDifferences(sample(random, 10, 0.2), sample(random, 10, 0.5),
        sample(random, 10, 0.2), sample(random, 10, 0.3)).interval(LEVEL));
  }

  /** Worked by hand: 11 of 102 and 31 of 102. */
  @Test
  void changesOfSharesTakeOneOfEachOutcomeMore() {
    Interval interval = new DifferenceInDifferences(new Proportion(10, 100), new Proportion(30, 100),
        new Proportion(8, 80), new Proportion(12, 80)).treatedInterval(LEVEL);
    double error = Math.sqrt(11 / 102.0 * 91 / 102.0 / 102 + 31 / 102.0 * 71 / 102.0 / 102);
    assertThat(interval.low()).isEqualTo(20 / 102.0 - 1.959963984540054 * error, within(1e-12));
    assertThat(interval.high()).isEqualTo(20 / 102.0 + 1.959963984540054 * error, within(1e-12));
  }

  @Test
  void changesOfSharesHoldTheTruthAsOftenAsTheySay() {
    assertNominal(0.1, random -> new DifferenceInDifferences(sample(random, 120, 0.05), sample(random, 140, 0.15),
        sample(random, 60, 0.1), sample(random, 60, 0.1)).treatedInterval(LEVEL));
    assertNominal(0, random -> new DifferenceInDifferences(sample(random, 60, 0.1), sample(random, 60, 0.1),
        sample(random, 40, 0.1), sample(random, 30, 0.1)).controlInterval(LEVEL));
  }

  @Test
  void roganGladenUndoesKnownErrors() {
    Accuracy accuracy = new Accuracy(80, 10, 20, 90);
    CorrectedPrevalence corrected = CorrectedPrevalence.roganGladen(new Proportion(300, 1000), accuracy, LEVEL);
    assertThat(corrected.estimate()).isEqualTo((0.3 + 0.9 - 1) / (0.8 + 0.9 - 1), within(1e-12));
    assertThat(corrected.interval().contains(corrected.estimate())).isTrue();
  }

  @Test
  void roganGladenIntervalCarriesTheAnnotatedSample() {
    Proportion observed = new Proportion(300, 1000);
    Interval few = CorrectedPrevalence.roganGladen(observed, new Accuracy(16, 2, 4, 18), LEVEL).interval();
    Interval many = CorrectedPrevalence.roganGladen(observed, new Accuracy(1600, 200, 400, 1800), LEVEL).interval();
    assertThat(few.high() - few.low()).isGreaterThan(2 * (many.high() - many.low()));
  }

  @Test
  void roganGladenHoldsTheTruthAsOftenAsItSays() {
    assertNominal(0.2, random -> {
      Accuracy accuracy = misclassified(random);
      Proportion observed = sample(random, 600, 0.2 * 0.85 + 0.8 * 0.04);
      return CorrectedPrevalence.roganGladen(observed, accuracy, LEVEL).interval();
    });
  }

  /** On average over many samples and annotations the truth comes back. */
  @Test
  void roganGladenRecoversTheTruth() {
    SplittableRandom random = new SplittableRandom(7);
    double sum = 0;
    for (int i = 0; i < 1000; i++) {
      sum += CorrectedPrevalence.roganGladen(sample(random, 600, 0.2 * 0.85 + 0.8 * 0.04), misclassified(random), LEVEL)
          .estimate();
    }
    assertThat(sum / 1000).isEqualTo(0.2, within(0.002));
  }

  private static Accuracy misclassified(SplittableRandom random) {
    long truePositives = binomial(random, 150, 0.85);
    long falsePositives = binomial(random, 200, 0.04);
    return new Accuracy(truePositives, falsePositives, 150 - truePositives, 200 - falsePositives);
  }

  @Test
  void aRecognizerNoBetterThanChanceCannotBeCorrected() {
    assertThatIllegalArgumentException().isThrownBy(() -> CorrectedPrevalence.roganGladen(new Proportion(1, 2),
        new Accuracy(5, 5, 5, 5), LEVEL)).withMessageContaining("more than 1");
  }

  @Test
  void precisionAndRecallCorrectWhereTrueNegativesAreNotCounted() {
    CorrectedPrevalence corrected = CorrectedPrevalence.byPrecision(new Proportion(200, 1000),
        new Accuracy(90, 10, 30, 0), LEVEL);
    assertThat(corrected.estimate()).isEqualTo(0.2 * 0.9 / 0.75, within(1e-12));
  }

  @Test
  void precisionAndRecallHoldTheTruthAsOftenAsTheySay() {
    assertNominal(0.25, random -> {
      Accuracy accuracy = annotated(random, 800);
      return CorrectedPrevalence.byPrecision(sample(random, 1000, 0.25 * 0.85 + 0.75 * 0.04), accuracy, LEVEL)
          .interval();
    });
  }

  /** Documents annotated at random: a quarter have the property. */
  private static Accuracy annotated(SplittableRandom random, int documents) {
    int present = (int) binomial(random, documents, 0.25);
    long truePositives = binomial(random, present, 0.85);
    long falsePositives = binomial(random, documents - present, 0.04);
    return new Accuracy(truePositives, falsePositives, present - truePositives, documents - present - falsePositives);
  }

  @Test
  void bootstrapHoldsTheTruthAsOftenAsItSays() {
    StudentizedBootstrap bootstrap = new StudentizedBootstrap(199, 1, LEVEL);
    assertNominal(1.5, random -> bootstrap.difference(skewed(random, 25, 2.5), skewed(random, 30, 1)));
  }

  @Test
  void bootstrapOfOneMeanHoldsTheTruthAsOftenAsItSays() {
    StudentizedBootstrap bootstrap = new StudentizedBootstrap(199, 1, LEVEL);
    assertNominal(2.5, random -> bootstrap.mean(skewed(random, 40, 2.5)));
  }

  @Test
  void bootstrapDependsOnItsSeedAlone() {
    double[] units = {1, 4, 2, 8, 5, 7};
    StudentizedBootstrap bootstrap = new StudentizedBootstrap(199, 7, LEVEL);
    assertThat(bootstrap.mean(units)).isEqualTo(bootstrap.mean(units));
    assertThat(bootstrap.mean(units)).isNotEqualTo(new StudentizedBootstrap(199, 8, LEVEL).mean(units));
    assertThat(bootstrap.mean(units).contains(4.5)).isTrue();
  }

  @Test
  void bootstrapNeedsTwoUnits() {
    StudentizedBootstrap bootstrap = new StudentizedBootstrap(199, 7, LEVEL);
    assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.mean(new double[] {3}))
        .withMessageContaining("at least two units");
  }

  private static double[] skewed(SplittableRandom random, int units, double mean) {
    double[] values = new double[units];
    Arrays.setAll(values, i -> -mean * Math.log(1 - random.nextDouble()));
    return values;
  }

  /** Worked by hand: variances 2.5 and 4 over 5 and 3 members. */
  @Test
  void welchTakesEachGroupsOwnSpread() {
    WelchDifference welch = WelchDifference.of(new double[] {1, 2, 3, 4, 5}, new double[] {2, 4, 6});
    assertThat(welch.estimate()).isEqualTo(-1, within(1e-12));
    assertThat(welch.standardError()).isEqualTo(Math.sqrt(0.5 + 4 / 3.0), within(1e-12));
    assertThat(welch.degreesOfFreedom())
        .isEqualTo(Math.pow(0.5 + 4 / 3.0, 2) / (0.25 / 4 + 16 / 9.0 / 2), within(1e-9));
  }

  @Test
  void welchHoldsTheTruthAsOftenAsItSays() {
    assertNominal(2, random -> WelchDifference.of(spread(random, 8, 3, 1), spread(random, 15, 1, 4)).interval(LEVEL));
  }

  private static double[] spread(SplittableRandom random, int members, double mean, double deviation) {
    double[] values = new double[members];
    Arrays.setAll(values, i -> mean + deviation * random.nextGaussian());
    return values;
  }
}

package io.github.modeltrail.analysis.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.modeltrail.analysis.statistics.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ShockStudyTest {
  private static final LocalDate START = LocalDate.of(2022, 1, 3);
  private static final LocalDate SHOCK = LocalDate.of(2022, 10, 10);
  private static final int SHOCK_WEEK = 40;
  private static final ShockDesign DESIGN = ShockDesign.of("CN", "US").withWindows(70, 70).withResamples(199, 1);

  @Test
  void takesMeansOfUnitsBeforeAndAfter() {
    ShockEffect effect = study(List.of(
        weekly("a", "CN", 80, week -> week < SHOCK_WEEK ? 1 : 4),
        weekly("b", "CN", 80, week -> week < SHOCK_WEEK ? 3 : 8),
        weekly("c", "CN", 80, week -> 2), weekly("d", "CN", 80, week -> week < SHOCK_WEEK ? 2 : 10),
        weekly("e", "US", 80, week -> 10), weekly("f", "US", 80, week -> week < SHOCK_WEEK ? 20 : 24),
        weekly("g", "US", 80, week -> 0), weekly("h", "US", 80, week -> 30),
        weekly("i", "FR", 80, week -> 99))).effect(SHOCK);
    assertThat(effect.treated().before()).isEqualTo(2, within(1e-12));
    assertThat(effect.treated().after()).isEqualTo(6, within(1e-12));
    assertThat(effect.control().difference()).isEqualTo(1, within(1e-12));
    assertThat(effect.estimate()).isEqualTo(3, within(1e-12));
    assertThat(effect.interval().contains(3)).isTrue();
  }

  @Test
  void theWindowsHoldOnlyWholeWeeks() {
    UnitSeries series = weekly("a", "CN", 80, week -> week);
    LocalDate thursday = SHOCK.plusDays(3);
    assertThat(series.within(thursday.minusDays(21), thursday).values()).containsExactly(38.0, 39.0);
    assertThat(series.within(thursday, thursday.plusDays(21)).values()).containsExactly(41.0, 42.0);
    assertThat(series.within(SHOCK.minusDays(14), SHOCK).values()).containsExactly(38.0, 39.0);
    assertThat(series.within(SHOCK, SHOCK.plusDays(7)).values()).containsExactly(40.0);
    assertThat(series.within(SHOCK, SHOCK.plusDays(6))).isEmpty();
  }

  @Test
  void unitsWithTooFewValuesAreLeftOutAndTold() {
    List<UnitSeries> series = new ArrayList<>(constant(4, 4));
    series.add(weekly("ends early", "CN", 42, week -> 1));
    ShockEffect effect = study(series).effect(SHOCK);
    assertThat(effect.treated().units()).isEqualTo(4);
    assertThat(effect.treated().leftOut()).isEqualTo(1);
    assertThat(effect.control().leftOut()).isZero();
  }

  @Test
  void aGroupNeedsFourUnits() {
    assertThat(study(constant(4, 4)).effect(SHOCK).estimate()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> study(constant(3, 4)).effect(SHOCK))
        .withMessageContaining("\"CN\" has 3 units").withMessageContaining("4 are needed");
    assertThatIllegalArgumentException().isThrownBy(() -> study(constant(4, 3)).placebo(List.of(SHOCK), 7))
        .withMessageContaining("\"US\" has 3 units");
  }

  /** So that intervals have ends. */
  @Test
  void fourUnitsBoundTheIntervalsOfTheirMeans() {
    ShockEffect effect = study(planted(new SplittableRandom(11), ShockStudy.FEWEST_UNITS, 1)).effect(SHOCK);
    assertThat(List.of(effect.treated().interval(), effect.control().interval(), effect.interval()))
        .allSatisfy(interval -> {
          assertThat(interval.low()).isFinite();
          assertThat(interval.high()).isFinite();
        });
  }

  private static List<UnitSeries> constant(int treated, int control) {
    List<UnitSeries> series = new ArrayList<>();
    for (int i = 0; i < treated; i++) {
      series.add(weekly("t" + i, "CN", 80, week -> 1));
    }
    for (int i = 0; i < control; i++) {
      series.add(weekly("c" + i, "US", 80, week -> 1));
    }
    return series;
  }

  @Test
  void theTrendBeforeShows() {
    List<UnitSeries> apart = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(3);
    for (int unit = 0; unit < 8; unit++) {
      double noise = random.nextDouble() / 10;
      apart.add(weekly("t" + unit, "CN", 80, week -> week * (0.5 + noise)));
      apart.add(weekly("c" + unit, "US", 80, week -> week * (0.2 + noise)));
    }
    PreTrend trend = study(apart).effect(SHOCK).preTrend();
    assertThat(trend.difference()).isEqualTo(0.3, within(1e-9));
    assertThat(trend.isParallel()).isFalse();
  }

  @Test
  void randomizationTellsAnEffectFromNone() {
    assertThat(study(planted(new SplittableRandom(5), 12, 6)).effect(SHOCK).randomizationP()).isEqualTo(1 / 200.0);
    assertThat(study(planted(new SplittableRandom(5), 12, 0)).effect(SHOCK).randomizationP()).isGreaterThan(0.1);
  }

  @Test
  void placeboDatesKeepClearOfTheShocks() {
    Placebo placebo = study(planted(new SplittableRandom(5), 12, 6)).placebo(List.of(SHOCK), 7);
    assertThat(placebo.estimates()).isNotEmpty().doesNotContainKey(SHOCK);
    assertThat(placebo.estimates().keySet()).allMatch(date -> !date.isAfter(SHOCK.minusDays(70))
        || !date.isBefore(SHOCK.plusDays(70)));
    assertThat(placebo.pValue()).isEqualTo(1.0 / (placebo.estimates().size() + 1));
  }

  @Test
  void pooledShocksAverageEachUnitOverThem() {
    LocalDate second = SHOCK.plusWeeks(20);
    IntToDoubleFunction steps = week -> week < SHOCK_WEEK ? 0 : week < SHOCK_WEEK + 20 ? 2 : 6;
    List<UnitSeries> series = new ArrayList<>(constant(0, 4));
    for (int i = 0; i < 2; i++) {
      series.add(weekly("both" + i, "CN", 80, steps));
      series.add(weekly("first alone" + i, "CN", 55, steps));
    }
    ShockEffect pooled = study(series).pooled(List.of(SHOCK, second));
    assertThat(pooled.treated().difference()).isEqualTo(((2 + 4) / 2.0 + 2) / 2, within(1e-12));
    assertThat(pooled.estimate()).isEqualTo(2.5, within(1e-12));
  }

  @Test
  void findsAPlantedEffectAsOftenAsItSays() {
    Coverage.assertNominal(0.5, random -> study(planted(random, 20, 0.5)).effect(SHOCK).interval());
  }

  @Test
  void theChangesOfGroupsHoldTheTruthAsOftenAsTheySay() {
    Coverage.assertNominal(1.5, random -> study(planted(random, 20, 0.5)).effect(SHOCK).treated().interval());
  }

  @Test
  void trendsBeforeHoldTheTruthAsOftenAsTheySay() {
    Coverage.assertNominal(0, random -> study(planted(random, 10, 0.5)).effect(SHOCK).preTrend().interval());
  }

  @Test
  void pooledShocksHoldTheTruthAsOftenAsTheySay() {
    List<LocalDate> shocks = List.of(SHOCK, SHOCK.plusWeeks(20));
    Coverage.assertNominal(0.25, random -> study(planted(random, 20, 0.5)).pooled(shocks).interval());
  }

  @Test
  void shocksAreStudiedTogetherAndThoseThatCannotBeAreTold() {
    LocalDate second = SHOCK.plusWeeks(20);
    LocalDate beyond = SHOCK.plusYears(5);
    ShockStudy study = study(planted(new SplittableRandom(5), 12, 6));
    ShockEffects effects = study.effects(List.of(SHOCK, beyond, second));
    assertThat(effects.single()).containsExactly(study.effect(SHOCK), study.effect(second));
    assertThat(effects.pooled()).contains(study.pooled(List.of(SHOCK, second)));
    assertThat(effects.all()).hasSize(3);
    assertThat(effects.leftOut()).hasSize(1).hasEntrySatisfying(beyond,
        reason -> assertThat(reason).contains("\"CN\" has 0 units"));
    assertThat(study.effects(List.of(SHOCK)).pooled()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameFigures() {
    List<UnitSeries> series = planted(new SplittableRandom(9), 10, 1);
    assertThat(study(series).effect(SHOCK)).isEqualTo(study(series).effect(SHOCK));
  }

  /** Units that differ in level and reaction, with noise; the treated jump by the effect. */
  private static List<UnitSeries> planted(SplittableRandom random, int units, double effect) {
    List<UnitSeries> series = new ArrayList<>();
    for (int unit = 0; unit < 2 * units; unit++) {
      double level = 10 * random.nextDouble();
      double reaction = 1 + random.nextDouble() - 0.5 + (unit < units ? effect : 0);
      SplittableRandom noise = random.split();
      series.add(weekly("u" + unit, unit < units ? "CN" : "US", 80,
          week -> level + (week < SHOCK_WEEK ? 0 : reaction) + noise.nextDouble() - 0.5));
    }
    return series;
  }

  private static ShockStudy study(List<UnitSeries> series) {
    return new ShockStudy(series, DESIGN);
  }

  private static UnitSeries weekly(String unit, String group, int weeks, IntToDoubleFunction value) {
    SortedMap<LocalDate, Double> values = new TreeMap<>();
    for (int week = 0; week < weeks; week++) {
      values.put(START.plusWeeks(week), value.applyAsDouble(week));
    }
    return new UnitSeries(unit, group, 7, values);
  }
}

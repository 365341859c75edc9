package io.github.modeltrail.analysis.shock;

import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.StudentizedBootstrap;
import io.github.modeltrail.analysis.statistics.WelchDifference;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Estimates the effects of shocks on series of units in two groups. Units of other groups are passed over. Immutable and
 * thread-safe.
 */
public final class ShockStudy {
  /** How many units a group needs: with fewer the bootstrap's interval of its mean has no ends. */
  public static final int FEWEST_UNITS = 4;

  private final List<UnitSeries> treated;
  private final List<UnitSeries> control;
  private final ShockDesign design;

  public ShockStudy(Collection<UnitSeries> series, ShockDesign design) {
    this.treated = series.stream().filter(each -> each.group().equals(design.treated())).toList();
    this.control = series.stream().filter(each -> each.group().equals(design.control())).toList();
    this.design = design;
  }

  /**
   * The effect of one shock.
   *
   * @throws IllegalArgumentException
   *           if a group has fewer than {@link #FEWEST_UNITS} units with enough values
   */
  public ShockEffect effect(LocalDate shock) {
    return pooled(List.of(shock));
  }

  /**
   * The effect of several shocks, each unit counting with its average over those at which it has enough values. Units are
   * the same at all shocks, so the shocks are not independent; drawing whole units keeps the interval honest.
   *
   * @throws IllegalArgumentException
   *           if no shock is given or a group has fewer than {@link #FEWEST_UNITS} units with enough values
   */
  public ShockEffect pooled(List<LocalDate> shocks) {
    obstacle(shocks).ifPresent(ShockStudy::refuse);
    List<UnitChange> here = observed(treated, shocks);
    List<UnitChange> there = observed(control, shocks);
    double[] x = each(here, UnitChange::difference);
    double[] y = each(there, UnitChange::difference);
    Interval interval = bootstrap().difference(x, y);
    return new ShockEffect(shocks, change(design.treated(), treated.size(), here),
        change(design.control(), control.size(), there), mean(x) - mean(y), interval, randomizationP(x, y),
        preTrend(here, there));
  }

  /** Each shock by itself where the series allow it, and those together. */
  public ShockEffects effects(List<LocalDate> shocks) {
    List<ShockEffect> single = new ArrayList<>();
    SortedMap<LocalDate, String> leftOut = new TreeMap<>();
    for (LocalDate shock : shocks) {
      obstacle(List.of(shock)).ifPresentOrElse(reason -> leftOut.put(shock, reason), () -> single.add(effect(shock)));
    }
    List<LocalDate> studied = single.stream().map(effect -> effect.shocks().getFirst()).toList();
    Optional<ShockEffect> pooled = studied.size() < 2 ? Optional.empty() : Optional.of(pooled(studied));
    return new ShockEffects(single, pooled, leftOut);
  }

  /**
   * The estimates at dates before and after the shock whose windows hold no real shock within them; a date at which a group
   * lacks units is passed over.
   *
   * @param shocks
   *          all dates at which something did happen, the one of interest first
   * @param step
   *          days from one placebo date to the next, at least 1
   * @throws IllegalArgumentException
   *           if no shock is given, the step is below 1, or a group lacks units at the shock of interest
   */
  public Placebo placebo(List<LocalDate> shocks, int step) {
    if (shocks.isEmpty() || step < 1) {
      throw new IllegalArgumentException(
          "placebo dates need a shock and a step of at least 1 (got " + shocks + ", " + step
              + ")");
    }
    LocalDate shock = shocks.getFirst();
    obstacle(List.of(shock)).ifPresent(ShockStudy::refuse);
    SortedMap<LocalDate, Double> estimates = new TreeMap<>();
    for (LocalDate date : placeboDates(shock, step)) {
      if (shocks.stream().noneMatch(other -> isInWindow(other, date)) && obstacle(List.of(date)).isEmpty()) {
        estimates.put(date, estimate(date));
      }
    }
    return new Placebo(shock, estimate(shock), estimates);
  }

  /** Whether the real shock falls into the windows around the placebo date, so that its effect would show there. */
  private boolean isInWindow(LocalDate real, LocalDate placebo) {
    return real.isAfter(placebo.minusDays(design.daysBefore())) && real.isBefore(placebo.plusDays(design.daysAfter()));
  }

  private List<LocalDate> placeboDates(LocalDate shock, int step) {
    List<LocalDate> ends = new ArrayList<>();
    for (UnitSeries series : concat(treated, control)) {
      if (!series.values().isEmpty()) {
        ends.add(series.values().firstKey());
        ends.add(series.values().lastKey());
      }
    }
    LocalDate first = ends.stream().min(LocalDate::compareTo).orElse(shock);
    LocalDate last = ends.stream().max(LocalDate::compareTo).orElse(shock);
    // Whole steps away from the shock, so that a weekly step keeps the day of the week.
    LocalDate start = shock.minusDays(Math.max(0, ChronoUnit.DAYS.between(first, shock)) / step * step);
    return start.datesUntil(last.plusDays(1), Period.ofDays(step)).toList();
  }

  private static List<UnitSeries> concat(List<UnitSeries> left, List<UnitSeries> right) {
    List<UnitSeries> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  private double estimate(LocalDate date) {
    return mean(each(observed(treated, List.of(date)), UnitChange::difference))
        - mean(each(observed(control, List.of(date)), UnitChange::difference));
  }

  private static void refuse(String reason) {
    throw new IllegalArgumentException(reason);
  }

  /** Why there is no estimate at these shocks, if a group has too few units. */
  private Optional<String> obstacle(List<LocalDate> shocks) {
    int here = observed(treated, shocks).size();
    int there = observed(control, shocks).size();
    return here < FEWEST_UNITS ? Optional.of(tooFew(design.treated(), here, shocks))
        : there < FEWEST_UNITS ? Optional.of(tooFew(design.control(), there, shocks)) : Optional.empty();
  }

  private String tooFew(String group, int units, List<LocalDate> shocks) {
    return "group \"" + group + "\" has " + units + " units with at least " + design.fewestValues()
        + " values on each side of " + shocks.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + "; "
        + FEWEST_UNITS
        + " are needed in each group. Use wider windows, ask for fewer values, or assign more units to the "
        + "groups";
  }

  private List<UnitChange> observed(List<UnitSeries> series, List<LocalDate> shocks) {
    List<UnitChange> observed = new ArrayList<>();
    for (UnitSeries unit : series) {
      List<UnitChange> changes = shocks.stream().flatMap(shock -> UnitChange.of(unit, shock, design).stream()).toList();
      if (!changes.isEmpty()) {
        observed.add(UnitChange.average(changes));
      }
    }
    return observed;
  }

  private GroupChange change(String group, int units, List<UnitChange> changes) {
    double before = mean(each(changes, UnitChange::before));
    double after = mean(each(changes, UnitChange::after));
    double[] differences = each(changes, UnitChange::difference);
    return new GroupChange(group, changes.size(), units - changes.size(), before, after, mean(differences),
        bootstrap().mean(differences));
  }

  private PreTrend preTrend(List<UnitChange> here, List<UnitChange> there) {
    WelchDifference slopes = WelchDifference.of(each(here, UnitChange::slopeBefore),
        each(there, UnitChange::slopeBefore));
    return new PreTrend(slopes.estimate(), slopes.interval(design.level()));
  }

  /** Shuffles which units are treated; the real assignment counts as one of the shuffles, so that p is never 0. */
  private double randomizationP(double[] x, double[] y) {
    double real = Math.abs(mean(x) - mean(y));
    double[] all = Arrays.copyOf(x, x.length + y.length);
    System.arraycopy(y, 0, all, x.length, y.length);
    RandomGenerator random = new SplittableRandom(design.seed());
    int asFar = 1;
    for (int i = 0; i < design.resamples(); i++) {
      shuffleFirst(all, x.length, random);
      double shuffled =
          Math.abs(mean(Arrays.copyOf(all, x.length)) - mean(Arrays.copyOfRange(all, x.length, all.length)));
      // Sums in another order differ in their last bits.
      asFar += shuffled >= real * (1 - 1e-12) ? 1 : 0;
    }
    return (double) asFar / (design.resamples() + 1);
  }

  private static void shuffleFirst(double[] values, int count, RandomGenerator random) {
    for (int i = 0; i < count; i++) {
      int other = i + random.nextInt(values.length - i);
      double value = values[i];
      values[i] = values[other];
      values[other] = value;
    }
  }

  private StudentizedBootstrap bootstrap() {
    return new StudentizedBootstrap(design.resamples(), design.seed(), design.level());
  }

  private static double[] each(List<UnitChange> changes, ToDoubleFunction<UnitChange> property) {
    return changes.stream().mapToDouble(property).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }
}

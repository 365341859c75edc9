package io.github.modeltrail.analysis.shock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The estimates at days on which nothing happened, to see how large chance makes them: the in-time placebo of A. Abadie, A.
 * Diamond and J. Hainmueller, "Comparative politics and the synthetic control method", American Journal of Political
 * Science 59 (2015), 495-510.
 *
 * @param shock
 *          the real shock
 * @param estimate
 *          the estimate at it
 * @param estimates
 *          the estimates at the placebo dates
 */
public record Placebo(LocalDate shock, double estimate, SortedMap<LocalDate, Double> estimates) {

  public Placebo {
    estimates = Collections.unmodifiableSortedMap(new TreeMap<>(estimates));
  }

  /**
   * The share of estimates at least as far from zero as the real one, itself among them. Windows overlap, so that placebo
   * estimates hang together: with few dates this is a rough guide.
   */
  public double pValue() {
    long asFar = estimates.values().stream().filter(value -> Math.abs(value) >= Math.abs(estimate)).count();
    return (asFar + 1.0) / (estimates.size() + 1);
  }
}

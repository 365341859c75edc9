package io.github.modeltrail.analysis.shock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What several shocks did.
 *
 * @param single
 *          each by itself, in the order asked for
 * @param pooled
 *          those together, where there are two at least
 * @param leftOut
 *          shocks that could not be studied with these series, and why
 */
public record ShockEffects(List<ShockEffect> single, Optional<ShockEffect> pooled,
    SortedMap<LocalDate, String> leftOut) {

  public ShockEffects {
    single = List.copyOf(single);
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
  }

  /** The single effects, then the pooled one. */
  public List<ShockEffect> all() {
    return Stream.concat(single.stream(), pooled.stream()).toList();
  }
}

package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run got right and wrong; counts can be added, ratios are worked out last.
 *
 * @param right
 *          spans found exactly
 * @param wrong
 *          spans found that are none
 * @param missed
 *          spans not found
 * @param linked
 *          of those right, with the right family
 * @param usage
 *          of those right, with the right usage
 */
public record Counts(int right, int wrong, int missed, int linked, int usage) {
  /** Nothing counted yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /**
   * A span that a system found.
   *
   * @param span
   *          where
   * @param family
   *          the family's key; empty for an unlisted name
   * @param used
   *          whether used
   */
  public record Found(Span span, String family, boolean used) {}

  /** Scores one passage: skipped spans are neither rewarded nor punished, nor are unlisted names beside the gold. */
  public static Counts of(Passage passage, List<Found> found) {
    Map<Span, GoldMention> wanted = new HashMap<>();
    passage.mentions().stream().filter(gold -> !gold.skipped()).forEach(gold -> wanted.put(gold.span(), gold));
    Counts counts = new Counts(0, 0, wanted.size(), 0, 0);
    for (Found one : found) {
      GoldMention gold = wanted.get(one.span());
      if (gold != null) {
        boolean linked = gold.families().contains(one.family());
        counts = counts.plus(new Counts(1, 0, -1, linked ? 1 : 0, gold.used() == one.used() ? 1 : 0));
      } else if (!isExcused(passage, one)) {
        counts = counts.plus(new Counts(0, 1, 0, 0, 0));
      }
    }
    return counts;
  }

  private static boolean isExcused(Passage passage, Found one) {
    boolean overSkipped =
        passage.mentions().stream().anyMatch(gold -> gold.skipped() && gold.span().overlaps(one.span()));
    boolean overWanted =
        passage.mentions().stream().anyMatch(gold -> !gold.skipped() && gold.span().overlaps(one.span()));
    return overSkipped || (one.family().isEmpty() && !overWanted);
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed, linked + other.linked,
        usage + other.usage);
  }

  /** Spans that were to be found. */
  public int gold() {
    return right + missed;
  }

  /** Share of what was found that is right. */
  public double precision() {
    return ratio(right, right + wrong);
  }

  /** Share of what was to be found that was. */
  public double recall() {
    return ratio(right, right + missed);
  }

  /** F1 of exact spans. */
  public double strictF1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  /** F1 of exact spans with the right family. */
  public double linkedF1() {
    return ratio(2 * linked, 2 * right + wrong + missed);
  }

  /** Share of the spans found exactly that have the right usage. */
  public double usageAccuracy() {
    return ratio(usage, right);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}

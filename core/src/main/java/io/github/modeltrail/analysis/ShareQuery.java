package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.mention.Usage;
import java.util.List;
import java.util.Optional;

/**
 * Which shares are wanted.
 *
 * @param trait
 *          what they are taken of
 * @param by
 *          what documents are grouped by; empty for one group of all
 * @param weighting
 *          what is counted, and out of what
 * @param usage
 *          {@link Usage#USED} for adoption; empty for mentions of either usage
 * @param level
 *          confidence level of the intervals
 */
public record ShareQuery(Trait trait, List<Dimension> by, Weighting weighting, Optional<Usage> usage, double level) {

  /**
   * @throws IllegalArgumentException
   *           if topics are to be counted by mentions or in a usage: they are properties of documents
   */
  public ShareQuery {
    by = List.copyOf(by);
    if (trait == Trait.TOPIC && (weighting != Weighting.DOCUMENTS || usage.isPresent())) {
      throw new IllegalArgumentException("topics are counted by documents, whatever models those mention");
    }
  }

  /** Shares of a trait among all documents of each group, in any usage. */
  public static ShareQuery of(Trait trait, Dimension... by) {
    return new ShareQuery(trait, List.of(by), Weighting.DOCUMENTS, Optional.empty(), Interval.USUAL_LEVEL);
  }

  public ShareQuery weightedBy(Weighting value) {
    return new ShareQuery(trait, by, value, usage, level);
  }

  /** Counts only mentions of that usage. */
  public ShareQuery ofUsage(Usage value) {
    return new ShareQuery(trait, by, weighting, Optional.of(value), level);
  }

  public ShareQuery atLevel(double value) {
    return new ShareQuery(trait, by, weighting, usage, value);
  }
}

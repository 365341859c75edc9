package io.github.modeltrail.mention;

import java.util.List;
import java.util.Optional;

/**
 * What a review says of one span.
 *
 * @param probability
 *          how likely the span names a model, 0 to 1, in place of the recognizer's own figure
 * @param usage
 *          whether this place shows that the document uses the model; empty to leave that to the recognizer. A model is
 *          used by the document if one place shows it; a place that is said to name only is left out of what the
 *          recognizer goes by
 * @param reasons
 *          why, in words, each starting with {@code for} or {@code against}; empty if the review has nothing to say
 */
public record Opinion(double probability, Optional<Usage> usage, List<String> reasons) {

  /**
   * @throws IllegalArgumentException
   *           if the probability is not within 0 and 1
   */
  public Opinion {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability lies within 0 and 1 (got " + probability + ")");
    }
    reasons = List.copyOf(reasons);
  }

  /** The recognizer's own opinion. */
  public static Opinion of(Consideration considered) {
    return new Opinion(considered.probability(), Optional.empty(), List.of());
  }
}

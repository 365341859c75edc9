package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Why a span of a text was taken for a model or was not.
 *
 * @param span
 *          where it stands, in UTF-16 units
 * @param surface
 *          exactly that slice of the text
 * @param family
 *          the family it means or would mean; empty for a name the lexicon does not list
 * @param accepted
 *          whether it is reported as a mention
 * @param probability
 *          how likely it names a model, 0 to 1
 * @param reasons
 *          the evidence in words, the weightiest first; each starts with {@code for} or {@code against}
 */
public record Explanation(Span span, String surface, Optional<String> family, boolean accepted, double probability,
    List<String> reasons) {

  public Explanation {
    reasons = List.copyOf(reasons);
  }
}

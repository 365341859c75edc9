package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.List;

/**
 * A span of a document's text that names a model.
 *
 * @param path
 *          JSON Pointer of the text it stands in
 * @param span
 *          where it stands in that text, in UTF-16 units
 * @param codePoints
 *          the same stretch in Unicode code points, which is what the exchange formats count
 * @param surface
 *          exactly that slice of the text
 * @param reference
 *          what it refers to
 * @param usage
 *          whether the document uses the model or only names it
 * @param confidence
 *          calibrated probability that the span names a model, 0 to 1
 * @param reasons
 *          the evidence that decided, in words, the weightiest first; empty where a mention was read back from an export
 */
public record ModelMention(String path, Span span, Span codePoints, String surface, ModelReference reference,
    Usage usage,
    double confidence, List<String> reasons) {

  public ModelMention {
    reasons = List.copyOf(reasons);
  }

  /** A mention of which the reasons are not known. */
  public ModelMention(String path, Span span, Span codePoints, String surface, ModelReference reference, Usage usage,
      double confidence) {
    this(path, span, codePoints, surface, reference, usage, confidence, List.of());
  }

  /** The evidence that decided, in one sentence. */
  public String explanation() {
    return reasons.isEmpty() ? "no reasons are recorded" : String.join("; ", reasons);
  }
}

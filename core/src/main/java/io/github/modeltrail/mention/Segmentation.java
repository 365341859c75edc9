package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.text.Segmenter;
import io.github.modeltrail.text.Segments;
import org.jspecify.annotations.Nullable;

/** Makes windows around names; where a segmenter is given it cuts each text that holds a name once. Not thread-safe. */
final class Segmentation {
  private final @Nullable Segmenter segmenter;
  private @Nullable TextPart cut;
  private @Nullable Segments segments;

  /**
   * @param segmenter
   *          null for the library's own way, which looks around names only
   */
  Segmentation(@Nullable Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** The window around a candidate; candidates come text by text. */
  @SuppressWarnings("ReferenceEquality") // the same text, not one like it
  WordWindow around(Candidate candidate) {
    TextPart part = candidate.part();
    if (segmenter != null && part != cut) {
      segments = segmenter.segment(part.text());
      cut = part;
    }
    return new WordWindow(part.text(), candidate.span(), segments);
  }
}

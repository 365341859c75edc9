package io.github.modeltrail.mention;

import io.github.modeltrail.text.Segmenter;
import io.github.modeltrail.text.Segments;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the windows around the candidates of one document. Not thread-safe. */
final class WordWindows {
  private final @Nullable Segmenter segmenter;
  private final Map<String, Segments> byPath = new HashMap<>();

  /**
   * @param segmenter
   *          cuts the texts that hold candidates, each once; null for the library's own way, which looks around
   *          candidates alone
   */
  WordWindows(@Nullable Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  WordWindow around(Candidate candidate) {
    String text = candidate.part().text();
    if (segmenter == null) {
      return new WordWindow(text, candidate.span());
    }
    Segments segments =
        byPath.computeIfAbsent(candidate.part().path(), path -> segmenter.segment(text));
    return new WordWindow(text, candidate.span(), segments);
  }
}

package io.github.modeltrail.text;

import java.util.List;

/**
 * A text cut into sentences and words. Both lists are in the order of the text and free of overlaps; what lies between two
 * spans belongs to none.
 *
 * @param sentences
 *          the sentences, in UTF-16 units
 * @param words
 *          the words and numbers, in UTF-16 units; punctuation is no word
 */
public record Segments(List<Span> sentences, List<Span> words) {

  /**
   * @throws IllegalArgumentException
   *           if spans of one list overlap or are out of order
   */
  public Segments {
    sentences = ordered(sentences);
    words = ordered(words);
  }

  private static List<Span> ordered(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      if (span.start() < end) {
        throw new IllegalArgumentException(
            "spans must follow each other (got " + span.start() + ".." + span.end() + " behind " + end + ")");
      }
      end = span.end();
    }
    return List.copyOf(spans);
  }
}

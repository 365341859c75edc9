package io.github.modeltrail.text;

import java.util.List;
import java.util.Optional;

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

  /** The sentence that holds the unit at an offset. */
  public Optional<Span> sentenceAt(int offset) {
    return at(sentences, endingBefore(sentences, offset + 1)).filter(sentence -> sentence.start() <= offset);
  }

  /** The last word that starts before an offset. */
  public Optional<Span> wordBefore(int offset) {
    int ended = endingBefore(words, offset);
    return at(words, ended).filter(word -> word.start() < offset).or(() -> at(words, ended - 1));
  }

  /** The first word that ends behind an offset. */
  public Optional<Span> wordAfter(int offset) {
    return at(words, endingBefore(words, offset + 1));
  }

  private static Optional<Span> at(List<Span> spans, int index) {
    return index >= 0 && index < spans.size() ? Optional.of(spans.get(index)) : Optional.empty();
  }

  /** How many spans end before an offset. */
  private static int endingBefore(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

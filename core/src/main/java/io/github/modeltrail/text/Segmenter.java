package io.github.modeltrail.text;

/**
 * Cuts a text into sentences and words, in place of the way the library does by itself.
 *
 * <p>
 * An implementation is thread-safe and gives the same segments for the same text.
 */
public interface Segmenter {

  /** The sentences and words of a text. */
  Segments segment(String text);

  /** Changes whenever the same text may be cut in another way; an index tags anew by it. */
  String version();
}

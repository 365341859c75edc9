package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.modeltrail.text.Segmenter;
import io.github.modeltrail.text.Segments;
import java.util.List;

/**
 * The words and sentences that a pipeline has cut one text into.
 *
 * @param sentences
 *          the sentences, none empty
 */
record AnnotatedText(List<List<CoreLabel>> sentences) implements Segmenter {

  @Override
  public Segments segment(String text) {
    return StanfordSegmenter.segments(text, sentences);
  }

  @Override
  public String version() {
    return "a pipeline's own";
  }
}

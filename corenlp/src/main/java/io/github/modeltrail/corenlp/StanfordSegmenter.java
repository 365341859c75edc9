package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AbstractTokenizer;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import io.github.modeltrail.text.Segmenter;
import io.github.modeltrail.text.Segments;
import io.github.modeltrail.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences and words as Stanford CoreNLP cuts them: PTBTokenizer and the splitter of sentences that goes with it, with an
 * empty line ending a sentence too.
 *
 * <p>
 * Offsets are those of the text as it came in, whatever characters stand in it. Immutable and thread-safe; needs no models.
 */
public final class StanfordSegmenter implements Segmenter {
  private static final String OPTIONS = "invertible,tokenizeNLs,untokenizable=noneKeep";
  private static final StanfordSegmenter ENGLISH = new StanfordSegmenter();

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  private StanfordSegmenter() {}

  /** The segmenter of English texts, the only one there is. */
  public static StanfordSegmenter english() {
    return ENGLISH;
  }

  @Override
  public Segments segment(String text) {
    return segments(text, sentences(text));
  }

  /** Segments of a text out of its sentences, which CoreNLP has cut. */
  static Segments segments(String text, List<List<CoreLabel>> sentences) {
    List<Span> sentenceSpans = new ArrayList<>(sentences.size());
    List<Span> words = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      sentenceSpans
          .add(new Span(sentence.get(0).beginPosition(), sentence.get(sentence.size() - 1).endPosition()));
      sentence.stream().map(StanfordSegmenter::span).filter(span -> isWord(text, span)).forEach(words::add);
    }
    return new Segments(sentenceSpans, words);
  }

  @Override
  public String version() {
    return "Stanford PTBTokenizer 4.5.10 " + OPTIONS;
  }

  /** The sentences of a text, none empty, each as its tokens. */
  List<List<CoreLabel>> sentences(String text) {
    AbstractTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS);
    return splitter.process(tokenizer.tokenize()).stream().filter(sentence -> !sentence.isEmpty()).toList();
  }

  static Span span(CoreLabel token) {
    return new Span(token.beginPosition(), token.endPosition());
  }

  private static boolean isWord(String text, Span span) {
    return span.slice(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}

package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.text.Segments;
import io.github.modeltrail.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StanfordSegmenterTest {
  private static final StanfordSegmenter SEGMENTER = StanfordSegmenter.english();

  @Test
  void cutsSentencesWhereAbbreviationsDoNotEndThem() {
    String text = "Smith et al. (2023) fine-tuned it on approx. 10 GB, i.e. little. It worked well!\n\nNew part";

    assertThat(slices(SEGMENTER.segment(text).sentences(), text)).containsExactly(
        "Smith et al. (2023) fine-tuned it on approx. 10 GB, i.e. little.", "It worked well!", "New part");
  }

  @Test
  void leavesPunctuationOutOfTheWords() {
    String text = "We can't use \"GPT-4\" (yet) \u2014 sorry.";

    assertThat(slices(SEGMENTER.segment(text).words(), text)).containsExactly("We", "ca", "n't", "use", "GPT", "4",
        "yet",
        "sorry");
  }

  @Test
  void countsOffsetsAsTheTextCameIn() {
    String text = "\uD83D\uDE00 \uD835\uDC00 &amp; soft\u00ADhyphen \u0130x cannot\u00A0\u201Cquote\u201D \u00BD end";

    assertThat(slices(SEGMENTER.segment(text).words(), text)).containsExactly("\uD835\uDC00", "&amp;",
        "soft\u00ADhyphen",
        "\u0130x", "can", "not", "quote", "end");
  }

  @Property(tries = 300)
  void everyTokenIsASliceOfTheText(@ForAll("texts") String text) {
    for (List<CoreLabel> sentence : SEGMENTER.sentences(text)) {
      for (CoreLabel token : sentence) {
        assertThat(token.beginPosition()).isBetween(0, token.endPosition());
        assertThat(StanfordSegmenter.span(token).slice(text)).isNotEmpty();
      }
    }
    Segments segments = SEGMENTER.segment(text);
    assertThat(segments.words()).allSatisfy(
        word -> assertThat(segments.sentences()).anyMatch(sentence -> sentence.contains(word)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words = Arbitraries.of("GPT-4", "et al.", "...", "\n\n", "\n", " ", "e.g.", "don't", "&lt;b&gt;",
        "\uD83D\uDE00", "\u00AD", "\u200B", "http://a.b/c", "1/2", "\u6A21\u578B\u3002", "U.S.", "\"", "(", "``",
        "\uD83D",
        "\u0000", "<a href='x'>", "$5", "a@b.c", "\uFEFF", "\u2028", "-", "\t");
    return Arbitraries.oneOf(words, Arbitraries.strings().all().ofMaxLength(12)).list().ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Test
  void servesTheRecognizerByOneCall() {
    MentionRecognizer recognizer = MentionRecognizer.of(Lexicon.bundled()).withSegmenter(SEGMENTER);
    Document document = Document.of("x", "\uD83D\uDE00 We prompt Qwen2.5-7B-Instruct. Others use GPT-4o.");

    assertThat(recognizer.recognize(document)).extracting(ModelMention::surface)
        .containsExactly("Qwen2.5-7B-Instruct", "GPT-4o");
  }

  private static List<String> slices(List<Span> spans, String text) {
    return spans.stream().map(span -> span.slice(text)).toList();
  }
}

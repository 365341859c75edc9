package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.text.AnchorTokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any text. */
class MentionRecognizerProperties {
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());
  private static final Set<String> ANCHORS = RECOGNIZER.anchors();
  private static final Map<String, Set<String>> ANCHORS_BY_FAMILY = RECOGNIZER.anchorsByFamily();

  @Property(tries = 400)
  void surfaceIsTheSliceAndMentionsNeverOverlap(@ForAll("documents") Document document) {
    List<ModelMention> mentions = RECOGNIZER.recognize(document);
    for (int i = 0; i < mentions.size(); i++) {
      ModelMention mention = mentions.get(i);
      String text = text(document, mention.path());
      assertThat(mention.surface()).isEqualTo(mention.span().slice(text));
      assertThat(text.substring(text.offsetByCodePoints(0, mention.codePoints().start()),
          text.offsetByCodePoints(0, mention.codePoints().end()))).isEqualTo(mention.surface());
      assertThat(mention.confidence()).isBetween(MentionRecognizer.DEFAULT_THRESHOLD, 1.0);
      if (i > 0 && mentions.get(i - 1).path().equals(mention.path())) {
        assertThat(mentions.get(i - 1).span().end()).isLessThanOrEqualTo(mention.span().start());
      }
    }
  }

  @Property(tries = 400)
  void aDocumentWithAMentionHoldsAnAnchorOfItsFamily(@ForAll("documents") Document document) {
    Set<String> tokens = new HashSet<>();
    document.texts().forEach(part -> AnchorTokens.forEach(part.text(), tokens::add));
    for (ModelMention mention : RECOGNIZER.recognize(document)) {
      // A name that is not listed can be made of one that is.
      Set<String> anchors = mention.reference().family().map(ANCHORS_BY_FAMILY::get).orElse(ANCHORS);
      assertThat(anchors).anyMatch(anchor -> tokens.containsAll(Arrays.asList(anchor.split(" ", -1))));
      assertThat(ANCHORS.containsAll(anchors)).isTrue();
    }
  }

  @Property(tries = 100)
  void theSameDocumentGivesTheSameMentions(@ForAll("documents") Document document) {
    MentionRecognizer other = MentionRecognizer.of(Lexicon.bundled());
    assertThat(other.recognize(document)).isEqualTo(RECOGNIZER.recognize(document));
  }

  private static String text(Document document, String path) {
    return document.texts().stream().filter(part -> part.path().equals(path)).map(TextPart::text)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<Document> documents() {
    Arbitrary<String> snippet =
        Arbitraries.of("We fine-tune ", "Qwen2.5-7B", "GPT-4", "gpt-4o-mini", "Llama-\n2", "DeepSeek-R1",
            "R1", " Claude 3.5 Sonnet", "TinyFooLM-7B", "XyBERT", "BERT", "\u0130stanbul ", "\uD83D\uDE80", "e\u0301",
            "\u901A\u4E49\u5343\u95EE",
            "\u6A21\u578B", "\u00AD", "Qw\u00ADen", "GPT\u00AD-4", " ", "\n\n", ". ", ", ", "(", ")", "/", "-", "_",
            "'s", " 7", "B", ".5", " model ",
            "meta-llama/", "https://x.org/", "\\", "@", "s ", "large language model", "ChatGPT", "ALBERT", "FinGPTs",
            "\u200B", "DALL\u00B7E 2");
    return snippet.list().ofMaxSize(14).map(parts -> String.join("", parts)).list().ofMinSize(1).ofMaxSize(2)
        .map(texts -> {
          Document.Builder document = Document.builder("any");
          texts.forEach(text -> document.section(Section.of(SectionType.BODY, text)));
          return document.build();
        });
  }
}

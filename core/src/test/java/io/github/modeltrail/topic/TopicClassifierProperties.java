package io.github.modeltrail.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.text.AnchorTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TopicClassifierProperties {
  private static final TopicClassifier CLASSIFIER = TopicClassifier.bundled();

  @Property(tries = 2000)
  void aTextWithoutAnchorTokenScoresZero(@ForAll("texts") String title, @ForAll("texts") String text) {
    Set<String> tokens = new HashSet<>();
    AnchorTokens.forEach(title, tokens::add);
    AnchorTokens.forEach(text, tokens::add);
    tokens.retainAll(CLASSIFIER.anchors());

    List<TopicScore> scores = CLASSIFIER.classify(document(title, text));

    if (tokens.isEmpty()) {
      assertThat(scores).allMatch(score -> score.score() == 0.0);
    }
  }

  @Property(tries = 1000)
  void evidenceIsASliceOfItsText(@ForAll("texts") String title, @ForAll("texts") String text) {
    Document document = document(title, text);
    for (TopicExplanation explanation : CLASSIFIER.explain(document)) {
      List<Evidence> all = new ArrayList<>(explanation.evidence());
      all.addAll(explanation.score().evidence());
      for (Evidence evidence : all) {
        TextPart part =
            document.texts().stream().filter(p -> p.path().equals(evidence.path())).findFirst().orElseThrow();
        assertThat(evidence.span().slice(part.text())).isEqualTo(evidence.surface()).isNotEmpty();
      }
      assertThat(explanation.score().score()).isBetween(0.0, 1.0);
    }
  }

  /** Words of the topics, function words and odd characters, in any order and with any breaks. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of("LoRA", "lora", "adapter", "quantiz", "ation", "prun", "ing", "edge", "device",
            "inference", "latency", "4-bit", "KV cache", "we propose", "unlike", "the", "of", "model", "\u00AD",
            "\u200B", "-\n",
            "-", ".", ", ", " ", "\n\n", "\uD83D\uDE80", "e\u0301", "\u91CF\u5316", "\uFF2C\uFF4F\uFF32\uFF21",
            "\u0130", "x", "7");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static Document document(String title, String text) {
    return Document.builder("test").title(title).section(Section.of(SectionType.BODY, text)).build();
  }
}

package io.github.modeltrail.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import org.junit.jupiter.api.Test;

final class DocumentPhrasesTest {
  @Test
  void phrasesAreOfNeighbouringWords() {
    assertThat(DocumentPhrases.phrases(Document.of("a", "Pruned large networks. Pruned, small ones.")))
        .contains("prun larg network", "larg network", "prun")
        .doesNotContain("network prun", "prun small");
  }

  @Test
  void overlongWordsAreInNoPhraseAndPartOthers() {
    String overlong = "a".repeat(70);

    assertThat(DocumentPhrases.phrases(Document.of("a", "pruned " + overlong + " networks")))
        .containsExactlyInAnyOrder("prun", "network");
  }
}

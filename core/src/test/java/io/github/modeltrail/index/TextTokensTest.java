package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.text.AnchorTokens;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TextTokensTest {

  @Test
  void splitsLettersFromDigitsAndFoldsThem() {
    assertThat(terms("GPT-4o and wav2vec 2.0 (İstanbul)")).containsExactly("gpt", "4", "o", "and", "wav", "2", "vec",
        "2", "0", "istanbul");
  }

  @Test
  void givesPairsOfCharactersInScriptsWithoutSpaces() {
    assertThat(terms("使用通义千问 模")).containsExactly("使用", "用通", "通义", "义千", "千问", "问",
        "模");
  }

  @Test
  void givesHalvesAndWholeOfAWordCutByALineEnd() {
    assertThat(terms("the Trans-\nformer")).containsExactly("the", "trans", "former", "transformer");
  }

  @Test
  void cutsRunsThatAreNoWords() {
    assertThat(terms("a".repeat(100_000))).containsExactly("a".repeat(TextTokens.MAX_TERM_UNITS));
  }

  @Test
  void keepsTextsApartByPositions() {
    TextTokens tokens = new TextTokens().over(List.of("one two", "", "three"));
    List<Integer> increments = new ArrayList<>();
    while (tokens.incrementToken()) {
      increments.add(tokens.positionIncrement());
    }
    assertThat(increments).containsExactly(1, 1, 1 + 2 * TextTokens.TEXT_GAP);
  }

  @Property(tries = 3000)
  void holdsEveryAnchorTokenOfAnyText(@ForAll("texts") String text) {
    List<BytesRef> anchors = new ArrayList<>();
    AnchorTokens.forEach(text, token -> anchors.add(TextTokens.cut(token)));
    assertThat(refs(text)).containsAll(anchors);
  }

  @Property(tries = 1000)
  void spansLieInTheirText(@ForAll("texts") String text) {
    TextTokens tokens = new TextTokens().over(List.of(text));
    while (tokens.incrementToken()) {
      assertThat(tokens.termStart()).isBetween(0, tokens.termEnd() - 1);
      assertThat(tokens.termEnd()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece = Arbitraries.of("Qwen", "gpt", "4", "o", "-", "\u2010", "\n", " ", "\r\n", "\u00AD",
        "\u200B", "通", "义", "。", "가", "é", "e\u0301", "\uD83D\uDE00", "\uD83D", "İ", "ß", "Ａ", "１", ".", "々", "の");
    return Arbitraries.oneOf(piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().all().ofMaxLength(40));
  }

  private static List<String> terms(String text) {
    return refs(text).stream().map(BytesRef::utf8ToString).toList();
  }

  private static List<BytesRef> refs(String text) {
    TextTokens tokens = new TextTokens().over(List.of(text));
    List<BytesRef> terms = new ArrayList<>();
    while (tokens.incrementToken()) {
      terms.add(BytesRef.deepCopyOf(tokens.term()));
    }
    return terms;
  }
}

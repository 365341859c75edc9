package io.github.modeltrail.scan;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {
  private static final String[] PIECES =
      {"bit", "BIT", "bits", "quanti", "zation", "prun", "ing", "edge", "\u00FCber", "\u91CF", "\u5316", "a", "é",
          "e\u0301",
          "\u0301", "4", " ", "\n", "\r\n", "-", "-\n", "\u2010 \n ", ".", "\u00AD", "\u200B", "\uFF22\uFF29\uFF34",
          "\u0130", "\uD83D\uDE80", "\u2019", "_"};
  private static final WordFilter FILTER = WordFilter.of(List.of("bit", "quantization", "edge"));

  /** The law: whatever an index finds by a token, the filter lets through. */
  @Property(tries = 5000)
  void letsThroughEveryTextThatHoldsAWordAsAToken(@ForAll("words") Set<String> words, @ForAll("texts") String text) {
    List<String> tokens = new ArrayList<>();
    AnchorTokens.forEach(text, tokens::add);
    tokens.retainAll(words);

    assertThat(WordFilter.of(words).mayHold(text)).as("%s in <%s>", words, text)
        .satisfies(may -> assertThat(may || tokens.isEmpty()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bit", "a Bit.", "4bit", "4-bit", "(edge)", "Quantization of weights", "quanti-\nzation",
      "b\u00ADit", "\uFF22\uFF29\uFF34", "a_bit"})
  void letsThroughAWordHoweverItIsWritten(String text) {
    assertThat(FILTER.mayHold(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "We study how people choose between two goods.", "bitter orbits", "hedged, edges",
      "a line\nand another", "\u6A21\u578B\u91CF\u5316", "Fa\u00E7ade na\u00EFve \u03B1", "b it", "2024"})
  void keepsBackWhatHoldsNone(String text) {
    assertThat(FILTER.mayHold(text)).isFalse();
  }

  @Test
  void findsAWordBeyondTheFirstWindows() {
    String without = "We study how people choose between two goods. ".repeat(100);

    assertThat(FILTER.mayHold(without)).isFalse();
    assertThat(FILTER.mayHold(without + "edge")).isTrue();
  }

  @Test
  void holdsBackNothingForAWordThatStartsWithNoLetter() {
    assertThat(WordFilter.of(Set.of("\uD83D\uDE80")).mayHold("plain")).isTrue();
  }

  /** Tokens of such texts, so that some of the words stand in a text and some do not. */
  @Provide
  Arbitrary<Set<String>> words() {
    return texts().map(text -> {
      Set<String> tokens = new HashSet<>();
      AnchorTokens.forEach(text, token -> {
        if (token.chars().allMatch(unit -> !Character.isDigit(unit) && unit != '*')) {
          tokens.add(token);
        }
      });
      return tokens;
    });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }
}

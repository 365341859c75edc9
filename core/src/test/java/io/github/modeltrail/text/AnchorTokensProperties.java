package io.github.modeltrail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnchorTokensProperties {

  @Property(tries = 2000)
  void aTextHasATokenIfOneIsPassedOn(@ForAll("texts") String text) {
    List<String> tokens = new ArrayList<>();
    AnchorTokens.forEach(text, tokens::add);

    assertThat(AnchorTokens.anyIn(text)).isEqualTo(!tokens.isEmpty());
  }

  /** Few letters among signs, so that many texts have no token; characters without spaces count by pairs. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("7", " ", "-", "\u00AD", "\u200B", "\n", "\u6A21", "\u0301", "\uD83D\uDE00", "a", "B").list()
        .ofMaxSize(4).map(units -> String.join("", units));
  }
}

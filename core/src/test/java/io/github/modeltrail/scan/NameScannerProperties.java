package io.github.modeltrail.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The scanner against the same semantics as regular expressions, on names and texts made of what is hard. */
class NameScannerProperties {
  /** Few pieces, so that names and texts meet often: case pairs, folding oddities, marks, borders, invisible units. */
  private static final String[] PIECES = {"a", "A", "b", "s", "S", "k", "\u212A", "i", "I", "\u0130", "\u0131",
      "\u00DF",
      "\u00E9", "\u00C9", "e\u0301", "1", "2", "9", "\u0663", "\uFF21", "\uFF11", "\u017F", " ", "  ", "-", "_",
      "\u2013",
      "\u00A0", "\n", ".", "\u2019", "(", "\u00AD", "\u200B", "\uFEFF", "\u0301", "\u4E2D", "\u6587", "\uAC00",
      "\u3002",
      "\u30FC", "\uD83E\uDD16", "\uD835\uDC00", "\uD800", "llama", "GPT", "transformer", "abcdefgh", "\u00AA", "\u2261",
      "\t", "\u3000", "\u2028", "\u0000", "@", "[", "`", "{", "/", ":"};

  @Property(tries = 3000)
  void findsWhatTheRegularExpressionsFind(@ForAll("names") List<String> names, @ForAll("texts") String text) {
    assertThat(NameScannerTest.scan(names, text)).as("names %s in <%s>", names, text)
        .isEqualTo(RegexScanner.of(names).scan(text));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return pieces(1, 5).filter(NameScannerProperties::isReadable).list().ofMinSize(1).ofMaxSize(8);
  }

  private static boolean isReadable(String name) {
    return name.strip().chars().anyMatch(unit -> !io.github.modeltrail.text.Folding.isInvisible((char) unit));
  }

  /** Short ones, and such as reach over several windows of the scan. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(9, pieces(0, 40)),
        net.jqwik.api.Tuple.of(1, pieces(40, 120).map(text -> "x ".repeat(480) + text)));
  }

  private static Arbitrary<String> pieces(int min, int max) {
    return Arbitraries.of(PIECES).list().ofMinSize(min).ofMaxSize(max).map(pieces -> String.join("", pieces));
  }
}

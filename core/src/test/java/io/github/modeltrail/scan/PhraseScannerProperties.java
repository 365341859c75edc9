package io.github.modeltrail.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.WordUnits;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The phrase scanner against a look for each phrase at each place. */
class PhraseScannerProperties {
  private static final String[] PIECES =
      {"a", "A", "b", "we", "our ", "use", "\u0130", "\u00E9", "e\u0301", "\u0301", "1",
          "\uFF21", " ", "  ", "\n", "\u00A0", "-", "\u2013", "_", ".", "(", "\u00AD", "\u4E2D", "\u6587", "\uAC00",
          "\uD83E\uDD16", "\u2019", "trained on"};

  private record Hit(int start, int end, int phrase) {}

  @Property(tries = 4000)
  void findsEachPhraseWhereverItStarts(@ForAll("phrases") List<String> phrases, @ForAll("texts") String text,
      @ForAll("offsets") int one, @ForAll("offsets") int other) {
    int from = Math.min(text.length(), Math.min(one, other));
    int to = Math.min(text.length(), Math.max(one, other));
    List<Hit> found = new ArrayList<>();

    PhraseScanner.of(phrases).scan(text, from, to, (start, end, phrase) -> found.add(new Hit(start, end, phrase)));

    assertThat(found).as("%s in <%s> %d..%d", phrases, text, from, to).isEqualTo(sought(phrases, text, from, to));
  }

  private static List<Hit> sought(List<String> phrases, String text, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    String read = PhraseScanner.read(text);
    for (int start = from; start < to; start++) {
      int at = start;
      phrases.stream().filter(phrase -> startsWord(text, at) && read.startsWith(PhraseScanner.read(phrase), at))
          .map(phrase -> new Hit(at, at + phrase.length(), phrases.indexOf(phrase)))
          .sorted((a, b) -> Integer.compare(a.end(), b.end())).forEach(hits::add);
    }
    return hits;
  }

  private static boolean startsWord(String text, int at) {
    char unit = text.charAt(at);
    return Folding.isUnspacedScript(unit)
        || (WordUnits.isInWord(unit) && (at == 0 || !continuesWord(text.charAt(at - 1))));
  }

  private static boolean continuesWord(char unit) {
    return WordUnits.isInWord(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return pieces(1, 4).map(PhraseScanner::read).filter(PhraseScannerProperties::isPhrase).list().ofMinSize(1)
        .ofMaxSize(12).map(phrases -> phrases.stream().distinct().toList());
  }

  private static boolean isPhrase(String phrase) {
    return startsWord(phrase, 0) && (phrase.length() > 1 || phrase.charAt(0) > 127);
  }

  /** Short ones, and such as reach over several windows of the scan. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(Tuple.of(9, pieces(0, 40)),
        Tuple.of(1, pieces(40, 120).map(text -> "we ".repeat(320) + text)));
  }

  @Provide
  Arbitrary<Integer> offsets() {
    return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.integers().between(0, 60)),
        Tuple.of(1, Arbitraries.integers().between(0, 1200)));
  }

  private static Arbitrary<String> pieces(int min, int max) {
    return Arbitraries.of(PIECES).list().ofMinSize(min).ofMaxSize(max).map(pieces -> String.join("", pieces));
  }
}

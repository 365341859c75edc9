package io.github.modeltrail.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordFormsProperties {
  private static final WordTable WORDS = new WordTable();
  private static final AnchorTable ANCHORS = new AnchorTable(List.of(Set.of("pruning", "edge"), Set.of("edge", "kv")));

  static {
    List.of("prun", "quantiz", "run", "adapter", "sparsity", "los", "edg", "i", "x").forEach(WORDS::add);
  }

  private static final WordForms FORMS = new WordForms(WORDS, ANCHORS);

  @Property(tries = 5000)
  void aKeySaysWhatStemmingAndSpellingSay(@ForAll("words") String word) {
    long form = FORMS.find(key(word), word.length());

    assertThat(WordForms.stem(form)).isEqualTo(WORDS.find(Stem.of(word)));
    char[] letters = word.toCharArray();
    assertThat(FORMS.topics(form))
        .isEqualTo(ANCHORS.topicsOf(letters, letters.length, WordTable.hash(letters, letters.length)));
  }

  @Property(tries = 1000)
  void capitalsAndNeighboursChangeNoWord(@ForAll("words") String word) {
    Tokens plain = new TokenReader(FORMS).read(word);
    Tokens among = new TokenReader(FORMS).read("run " + word.toUpperCase(Locale.ROOT) + "\u00AD, " + word + " run");

    int times = plain.size;
    assertThat(among.words).isEqualTo(4);
    assertThat(among.size).isEqualTo(2 + 2 * times);
    for (int time = 1; time <= 2 * times; time++) {
      assertThat(among.word[time]).isEqualTo(plain.word[0]);
      assertThat(among.clause[time]).isEqualTo(time - 1);
    }
    assertThat(among.followsAtOnce(among.size - 1)).isEqualTo(times == 1);
  }

  /** Known stems and others, with endings that the stemmer cuts and with none, and letters at random. */
  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> stems =
        Arbitraries.of("prun", "quantiz", "run", "runn", "adapter", "sparsity", "loss", "edg", "i",
            "kv", "xy", "boil");
    Arbitrary<String> endings =
        Arbitraries.of("", "s", "es", "e", "ing", "ings", "ed", "er", "ers", "izer", "ization", "ations", "ies");
    Arbitrary<String> formed = Combinators.combine(stems, endings).as(String::concat)
        .filter(word -> word.length() <= WordForms.LONGEST_KEY);
    Arbitrary<String> anyLetters =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(WordForms.LONGEST_KEY);
    return Arbitraries.oneOf(formed, anyLetters);
  }

  private static long key(String word) {
    long key = 0;
    for (char letter : word.toCharArray()) {
      key = WordForms.key(key, WordForms.letter(letter));
    }
    return key;
  }
}

package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The phrases a model knows: features, seeds of topics, cues. Filled once, then safe for many threads. */
final class Vocabulary {
  final WordTable words = new WordTable();
  final PhraseTable phrases = new PhraseTable(words);
  private final List<@Nullable Cue> cues = new ArrayList<>();
  private final BitSet whole = new BitSet();
  private final Map<Integer, Long> othersOf = new HashMap<>();
  private long[] seedOf = new long[1024];

  Vocabulary() {
    words.add(TokenReader.NUMBER);
  }

  /** The stems of a text as a phrase of the table's form. */
  static String stems(String text) {
    WordTable words = new WordTable();
    Tokens tokens = TokenReader.learning(words).read(text);
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < tokens.size; i++) {
      phrase.append(i == 0 ? "" : " ").append(words.word(tokens.word[i]));
    }
    return phrase.toString();
  }

  int addPhrase(String stems) {
    int id = phrases.add(stems);
    if (id >= seedOf.length) {
      seedOf = Arrays.copyOf(seedOf, id * 2);
    }
    return id;
  }

  void addSeed(String stems, int topic) {
    int id = addPhrase(stems);
    seedOf[id] |= 1L << topic;
  }

  /** Adds a phrase within which no shorter phrase counts. */
  void addWhole(String stems) {
    whole.set(addPhrase(stems));
  }

  /** Adds such a phrase that uses a word of the topic in another sense. */
  void addOtherSense(String stems, int topic) {
    int id = addPhrase(stems);
    whole.set(id);
    othersOf.merge(id, 1L << topic, (one, other) -> one | other);
  }

  void addCue(String stems, Cue cue) {
    int id = addPhrase(stems);
    while (cues.size() <= id) {
      cues.add(null);
    }
    cues.set(id, cue);
  }

  /** Whether no shorter phrase counts within this one. */
  boolean isWhole(int phrase) {
    return whole.get(phrase);
  }

  /** Whether the phrase uses a word of the topic in another sense. */
  boolean isOtherSense(int phrase, int topic) {
    return whole.get(phrase) && (othersOf.getOrDefault(phrase, 0L) >> topic & 1) != 0;
  }

  /** Whether the phrase is among the topic's seeds. */
  boolean isSeed(int phrase, int topic) {
    return (seedOf[phrase] >> topic & 1) != 0;
  }

  /** Whether the phrase is a seed of one of the first {@code topics} topics. */
  boolean isSeedOfAny(int phrase, int topics) {
    return IntStream.range(0, topics).anyMatch(topic -> isSeed(phrase, topic));
  }

  /** What the phrase says as a cue; null where it is none. */
  @Nullable
  Cue cue(int phrase) {
    return phrase < cues.size() ? cues.get(phrase) : null;
  }
}

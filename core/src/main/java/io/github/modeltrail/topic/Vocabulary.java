package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases a model knows: features, seeds of topics, cues. Filled once, then safe for many threads. */
final class Vocabulary {
  final WordTable words = new WordTable();
  final PhraseTable phrases = new PhraseTable(words);
  private final List<@Nullable Cue> cues = new ArrayList<>();
  private final BitSet whole = new BitSet();
  private long[] seedOf = new long[1024];

  Vocabulary() {
    words.add(TokenReader.NUMBER);
  }

  /** The stems of a text as a phrase of the table's form. */
  static String stems(String text) {
    Vocabulary scratch = new Vocabulary();
    Tokens tokens = TokenReader.learning(scratch.words).read(text);
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < tokens.size; i++) {
      phrase.append(i == 0 ? "" : " ").append(scratch.words.word(tokens.word[i]));
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

  /** Whether the phrase is among the topic's seeds. */
  boolean isSeed(int phrase, int topic) {
    return (seedOf[phrase] >> topic & 1) != 0;
  }

  /** What the phrase says as a cue; null where it is none. */
  @Nullable
  Cue cue(int phrase) {
    return phrase < cues.size() ? cues.get(phrase) : null;
  }
}

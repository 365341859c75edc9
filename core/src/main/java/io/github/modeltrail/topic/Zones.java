package io.github.modeltrail.topic;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The zone in which each known word of a stretch stands, and which of its sentences speak of the own work. */
final class Zones {
  /** How many words a contrast or outlook reaches. */
  private static final int REACH = 7;
  /** All words stand in the title; no sentence is told to speak of the own work. */
  static final Zones TITLE = all(Zone.TITLE);
  /** All words stand in the long text; no sentence is told to speak of the own work. */
  static final Zones BODY = all(Zone.BODY);

  private final Zone usual;
  private final boolean background;
  private final int[] sentenceOf;
  private final BitSet own = new BitSet();
  private final BitSet others = new BitSet();
  private final @Nullable Cue[] near;
  private int firstOwn = -1;

  private Zones(Zone usual, boolean background, int[] sentenceOf, int words) {
    this.usual = usual;
    this.background = background;
    this.sentenceOf = sentenceOf;
    this.near = new @Nullable Cue[words];
  }

  private static Zones all(Zone zone) {
    return new Zones(zone, false, new int[0], 0);
  }

  /**
   * The zones of the first {@code to} known words of a text by its sentences and by the cues among the phrases found there.
   *
   * @param background
   *          whether the heading says that all is of others
   */
  static Zones closelyRead(Tokens tokens, int to, PhrasePlaces places, Vocabulary vocabulary, boolean background) {
    Zones zones = new Zones(Zone.OWN, background, tokens.sentence, to);
    zones.markCues(tokens, places, vocabulary);
    zones.firstOwn = zones.own.nextSetBit(0);
    return zones;
  }

  private void markCues(Tokens tokens, PhrasePlaces places, Vocabulary vocabulary) {
    for (int p = 0; p < places.size; p++) {
      Cue cue = vocabulary.cue(places.phrase[p]);
      int sentence = sentenceOf[places.first[p]];
      if (cue == Cue.OWN) {
        own.set(sentence);
      } else if (cue != null && cue != Cue.FIELD) {
        others.set(sentence, cue == Cue.BACKGROUND || others.get(sentence));
        reach(tokens, cue, places.last[p]);
      }
    }
  }

  /** Notes the cue at the words it reaches from its last one: a few, to the end of the clause. */
  private void reach(Tokens tokens, Cue cue, int last) {
    int farthest = tokens.place[last] + REACH;
    for (int k = last + 1; k < near.length && tokens.place[k] <= farthest
        && tokens.clause[k] == tokens.clause[last]; k++) {
      near[k] = cue;
    }
  }

  /** The zone of a word. */
  Zone at(int word) {
    if (usual != Zone.OWN) {
      return usual;
    }
    if (near[word] == Cue.CONTRAST) {
      return Zone.CONTRAST;
    }
    int sentence = sentenceOf[word];
    boolean before = firstOwn >= 0 && sentence < firstOwn;
    boolean ofOthers = others.get(sentence) && !own.get(sentence);
    if (background || before || ofOthers || near[word] == Cue.BACKGROUND) {
      return Zone.BACKGROUND;
    }
    return near[word] == Cue.PROSPECT ? Zone.PROSPECT : Zone.OWN;
  }

  /** Whether the sentence of that number speaks of the own work. */
  boolean isOwn(int sentence) {
    return own.get(sentence);
  }
}

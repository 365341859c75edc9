package io.github.modeltrail.topic;

import java.util.Arrays;

/** Places of phrases in a document, in the order of the text: parallel columns, one row a hit. Not thread-safe. */
final class Hits {
  /** The room that the first hit brings; before it there is none, as half of a corpus holds no anchor. */
  private static final int FIRST_ROOM = 64;

  int size;
  int[] phrase = {};
  int[] part = {};
  int[] start = {};
  int[] end = {};
  /** Number of the sentence in its part. */
  int[] sentence = {};
  Zone[] zone = {};
  /** Whether the sentence speaks of the own work. */
  boolean[] stated = {};

  void add(int phraseId, int partIndex, int from, int to, int sentenceIndex, Zone where, boolean inStatement) {
    if (size == phrase.length) {
      grow(Math.max(FIRST_ROOM, size * 2));
    }
    phrase[size] = phraseId;
    part[size] = partIndex;
    start[size] = from;
    end[size] = to;
    sentence[size] = sentenceIndex;
    stated[size] = inStatement;
    zone[size++] = where;
  }

  private void grow(int room) {
    phrase = Arrays.copyOf(phrase, room);
    part = Arrays.copyOf(part, room);
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    sentence = Arrays.copyOf(sentence, room);
    zone = Arrays.copyOf(zone, room);
    stated = Arrays.copyOf(stated, room);
  }
}

package io.github.modeltrail.topic;

import java.util.Arrays;

/** Places of phrases in a document, in the order of the text: parallel columns, one row a hit. Not thread-safe. */
final class Hits {
  int size;
  int[] phrase = new int[64];
  int[] part = new int[64];
  int[] start = new int[64];
  int[] end = new int[64];
  /** Number of the sentence in its part. */
  int[] sentence = new int[64];
  Zone[] zone = new Zone[64];
  /** Whether the sentence speaks of the own work. */
  boolean[] stated = new boolean[64];

  void add(int phraseId, int partIndex, int from, int to, int sentenceIndex, Zone where, boolean inStatement) {
    if (size == phrase.length) {
      grow();
    }
    phrase[size] = phraseId;
    part[size] = partIndex;
    start[size] = from;
    end[size] = to;
    sentence[size] = sentenceIndex;
    stated[size] = inStatement;
    zone[size++] = where;
  }

  private void grow() {
    phrase = Arrays.copyOf(phrase, size * 2);
    part = Arrays.copyOf(part, size * 2);
    start = Arrays.copyOf(start, size * 2);
    end = Arrays.copyOf(end, size * 2);
    sentence = Arrays.copyOf(sentence, size * 2);
    zone = Arrays.copyOf(zone, size * 2);
    stated = Arrays.copyOf(stated, size * 2);
  }
}

package io.github.modeltrail.mention;

import java.util.Arrays;

/**
 * The cues that stand around the candidates of one text, in its order.
 *
 * <p>
 * They are looked for once, however many candidates stand near each other, and only around candidates.
 */
final class CueHits {
  private static final int FIRST_CAPACITY = 64;

  private int[] starts = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];
  private int[] phrases = new int[FIRST_CAPACITY];
  private int size;

  private final String text;
  private final CuePhrases phrasesSought;
  private int done;

  /** The cues of a text, none of which is looked for yet. */
  CueHits(String text, CuePhrases phrases) {
    this.text = text;
    this.phrasesSought = phrases;
  }

  /** Looks for the cues of a stretch; stretches come in the order of the text and may overlap. */
  void extend(int from, int to) {
    if (done < to) {
      phrasesSought.find(text, Math.max(done, from), to, this::add);
      done = to;
    }
  }

  private void add(int start, int end, int phrase) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      phrases = Arrays.copyOf(phrases, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    phrases[size++] = phrase;
  }

  int size() {
    return size;
  }

  /** Place of the first that starts at {@code offset} or later. */
  int firstFrom(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int start(int hit) {
    return starts[hit];
  }

  int end(int hit) {
    return ends[hit];
  }

  /** The classes of a hit's phrase, a bit for each. */
  long classes(int hit) {
    return phrasesSought.classes(phrases[hit]);
  }

  int phrase(int hit) {
    return phrases[hit];
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.scan.HitList;

/**
 * The cues that stand around the candidates of one text, in its order.
 *
 * <p>
 * They are looked for once, however many candidates stand near each other, and only around candidates.
 */
final class CueHits {
  private final HitList hits = new HitList();
  private final String text;
  private final CuePhrases phrases;
  private int done;

  /** The cues of a text, none of which is looked for yet. */
  CueHits(String text, CuePhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** Looks for the cues of a stretch; stretches come in the order of the text and may overlap. */
  void extend(int from, int to) {
    if (done < to) {
      phrases.find(text, Math.max(done, from), to, hits);
      done = to;
    }
  }

  int size() {
    return hits.size();
  }

  /** Place of the first that starts at {@code offset} or later. */
  int firstFrom(int offset) {
    return hits.firstFrom(offset);
  }

  int start(int hit) {
    return hits.start(hit);
  }

  int end(int hit) {
    return hits.end(hit);
  }

  /** The classes of a hit's phrase, a bit for each. */
  long classes(int hit) {
    return phrases.classes(phrase(hit));
  }

  int phrase(int hit) {
    return hits.name(hit);
  }
}

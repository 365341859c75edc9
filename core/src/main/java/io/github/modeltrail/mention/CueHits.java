package io.github.modeltrail.mention;

import io.github.modeltrail.scan.HitList;
import io.github.modeltrail.scan.HitSink;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one text.
 *
 * <p>
 * They are looked for block by block, each block when it is first asked for: around candidates only, and once, however
 * many candidates stand near each other. Not thread-safe.
 */
final class CueHits {
  /** In UTF-16 units, a power of two. */
  private static final int BLOCK = 512;

  private final String text;
  private final CuePhrases phrases;
  private final @Nullable HitList[] blocks;

  /** The cues of a text, none of which is looked for yet. */
  CueHits(String text, CuePhrases phrases) {
    this.text = text;
    this.phrases = phrases;
    blocks = new @Nullable HitList[text.length() / BLOCK + 1];
  }

  /** Passes the cues that start in {@code from..to} to {@code sink}, in the order of the text. */
  void find(int from, int to, HitSink sink) {
    int end = Math.min(to, text.length());
    for (int block = Math.max(0, from) / BLOCK; block * BLOCK < end; block++) {
      HitList hits = block(block);
      for (int hit = hits.firstFrom(from); hit < hits.size() && hits.start(hit) < end; hit++) {
        sink.hit(hits.start(hit), hits.end(hit), hits.name(hit));
      }
    }
  }

  private HitList block(int block) {
    HitList known = blocks[block];
    if (known != null) {
      return known;
    }
    HitList hits = new HitList();
    phrases.find(text, block * BLOCK, Math.min(text.length(), (block + 1) * BLOCK), hits);
    blocks[block] = hits;
    return hits;
  }

  /** The classes of a phrase, a bit for each. */
  long classes(int phrase) {
    return phrases.classes(phrase);
  }
}

package io.github.modeltrail.scan;

import java.util.Arrays;

/**
 * Hits in the order in which a scan found them, for a look at them once it is over. Not thread-safe.
 *
 * <p>
 * To gather hits first keeps the scan's loop short, whatever is done with a hit.
 */
public final class HitList implements HitSink {
  private static final int FIRST_CAPACITY = 16;
  /** Numbers of a hit: where it starts, where it ends, what it is. */
  private static final int WIDTH = 3;
  private static final int[] NONE = {};

  private int[] hits = NONE;
  private int size;

  @Override
  public void hit(int start, int end, int name) {
    int at = WIDTH * size++;
    if (at == hits.length) {
      hits = Arrays.copyOf(hits, Math.max(WIDTH * FIRST_CAPACITY, 2 * at));
    }
    hits[at] = start;
    hits[at + 1] = end;
    hits[at + 2] = name;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Offset of the first UTF-16 unit of a hit, counted from 0. */
  public int start(int hit) {
    return hits[WIDTH * hit];
  }

  /** Offset behind the last UTF-16 unit of a hit. */
  public int end(int hit) {
    return hits[WIDTH * hit + 1];
  }

  /** What was hit, as the scanner numbers it. */
  public int name(int hit) {
    return hits[WIDTH * hit + 2];
  }

  /** Place of the first hit that starts at {@code offset} or later, of hits by start. */
  public int firstFrom(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

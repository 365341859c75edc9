package io.github.modeltrail.scan;

import java.util.Arrays;

/**
 * Hits in the order in which a scan found them, for a look at them once it is over. Not thread-safe.
 *
 * <p>
 * To gather hits first keeps the scan's loop short, whatever is done with a hit.
 */
public final class HitList implements HitSink {
  private static final int FIRST_CAPACITY = 32;
  private static final int[] NONE = {};

  private int[] starts = NONE;
  private int[] ends = NONE;
  private int[] names = NONE;
  private int size;

  @Override
  public void hit(int start, int end, int name) {
    if (size == starts.length) {
      int capacity = Math.max(FIRST_CAPACITY, 2 * size);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      names = Arrays.copyOf(names, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    names[size++] = name;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Offset of the first UTF-16 unit of a hit, counted from 0. */
  public int start(int hit) {
    return starts[hit];
  }

  /** Offset behind the last UTF-16 unit of a hit. */
  public int end(int hit) {
    return ends[hit];
  }

  /** What was hit, as the scanner numbers it. */
  public int name(int hit) {
    return names[hit];
  }

  /** Place of the first hit that starts at {@code offset} or later, of hits by start. */
  public int firstFrom(int offset) {
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
}

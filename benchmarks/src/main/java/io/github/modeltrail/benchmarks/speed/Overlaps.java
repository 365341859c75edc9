package io.github.modeltrail.benchmarks.speed;

import java.util.Arrays;

/** Of matches in any order, how many stay if of overlapping ones only the leftmost and of those the longest count. */
final class Overlaps {
  private long[] matches = new long[64];
  private int size;

  void add(int start, int end) {
    if (size == matches.length) {
      matches = Arrays.copyOf(matches, 2 * size);
    }
    matches[size++] = (long) start << Integer.SIZE | (Integer.MAX_VALUE - end);
  }

  /** Counts, and forgets all. */
  int count() {
    Arrays.sort(matches, 0, size);
    int count = 0;
    int free = 0;
    for (int i = 0; i < size; i++) {
      if (matches[i] >>> Integer.SIZE >= free) {
        free = Integer.MAX_VALUE - (int) matches[i];
        count++;
      }
    }
    size = 0;
    return count;
  }
}

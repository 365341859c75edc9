package io.github.modeltrail.scan;

import java.util.Collection;

/**
 * Tells runs that are surely none of some from those that may be, by a few kilobytes: two bits a run in one {@code long}
 * (Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 1970; Putze, Sanders and Singler, "Cache-,
 * hash- and space-efficient Bloom filters", 2007). Immutable.
 */
final class RunFilter {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] bits;
  private final int shift;

  /**
   * @param runs
   *          as {@link EightUnits#firstRun} gives them
   * @param bitsARun
   *          how much room is spent on each
   */
  RunFilter(Collection<Long> runs, int bitsARun) {
    bits = new long[powerOfTwo(runs.size() * bitsARun / Long.SIZE)];
    shift = shift(bits.length);
    runs.forEach(run -> bits[(int) (hash(run) >>> shift)] |= bitsOf(hash(run)));
  }

  /** Whether a run with that {@link #hash} may be one of them. Takes no branch. */
  boolean mayHold(long hash) {
    return (bitsOf(hash) & ~bits[(int) (hash >>> shift)]) == 0;
  }

  static long hash(long run) {
    return (run ^ run >>> 32) * MIX;
  }

  private static long bitsOf(long hash) {
    return 1L << (hash >>> 40) | 1L << (hash >>> 34);
  }

  /** A size for a table of at least so many slots. */
  static int powerOfTwo(int atLeast) {
    return Math.max(2, Integer.highestOneBit(Math.max(1, atLeast - 1)) << 1);
  }

  /** By how much a hash is shifted to be a slot of a table of that size. */
  static int shift(int slots) {
    return Long.numberOfLeadingZeros(slots) + 1;
  }
}

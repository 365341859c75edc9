package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells from the first eight units of a word where it enters the {@link NameTrie}, if any name can start there at all.
 *
 * <p>
 * The key is the word's first run of letters or digits, cut at eight units, folded: one {@code long}. A name can start at a
 * word only if both have the same first run, or if the name is no more than its first run and the word's has a plural
 * {@code s} besides. So a word that starts no name costs one hash and one look into a filter of a few kilobytes; those that
 * pass it look into an exact table and enter the trie behind the run, if the two units there can go on to a name. Words
 * whose first unit is odd are known by that unit.
 */
final class FirstRuns {
  /** No name starts with the word. */
  static final int NONE = -1;

  private static final int FILTER_BITS_A_RUN = 24;
  private static final int SLOTS_A_RUN = 3;
  private static final int DEPTH_BITS = 4;
  /** Places of the table for a slot. */
  private static final int WIDTH = 4;
  private static final long INVISIBLE_BITS = UnitKinds.INVISIBLE * 0x0101010101010101L;

  private final RunFilter filter;
  /**
   * For each slot, side by side: the run; its entrance, which is the node in the trie and how many units lie before it; the
   * {@link NameTrie#ways} and {@link NameTrie#fartherWays} of that node. The last slot is that of the root.
   */
  private final long[] table;
  private final int slots;
  private final int tableShift;
  private final long[] oddUnits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** For names as {@link NameUnits} has them. */
  FirstRuns(List<String> names, NameTrie trie) {
    Map<Long, Integer> byRun = new HashMap<>();
    for (String name : names) {
      long run = EightUnits.firstRun(EightUnits.of(name));
      if (run == 0) {
        oddUnits[name.charAt(0) >>> 6] |= 1L << name.charAt(0);
      } else {
        add(byRun, name, run, trie);
      }
    }
    filter = new RunFilter(byRun.keySet(), FILTER_BITS_A_RUN);
    slots = RunFilter.powerOfTwo(byRun.size() * SLOTS_A_RUN);
    table = new long[WIDTH * (slots + 1)];
    tableShift = RunFilter.shift(slots);
    byRun.forEach((run, entrance) -> put(run, entrance, trie));
    // From the root any two units may lead to a name.
    put(root(), 0, NameTrie.ROOT << DEPTH_BITS, -1, -1);
  }

  private static void add(Map<Long, Integer> byRun, String name, long run, NameTrie trie) {
    int depth = Long.BYTES - Long.numberOfLeadingZeros(run) / Byte.SIZE;
    int node = NameTrie.ROOT;
    for (int i = 0; i < depth; i++) {
      node = trie.child(node, name.charAt(i));
    }
    int entrance = node << DEPTH_BITS | depth;
    byRun.merge(run, entrance, FirstRuns::shallower);
    if (name.length() == depth && depth < Long.BYTES) {
      byRun.merge(run | (long) 's' << depth * Byte.SIZE, entrance, FirstRuns::shallower);
    }
  }

  /** Of two entrances on the same way the earlier: it leads past the other. */
  private static int shallower(int one, int other) {
    return depthOf(one) <= depthOf(other) ? one : other;
  }

  /** The slot for words that enter the trie before any unit is read. */
  private int root() {
    return slots;
  }

  private void put(long run, int entrance, NameTrie trie) {
    int node = entrance >>> DEPTH_BITS;
    put(slotFor(run, RunFilter.hash(run)), run, entrance, trie.ways(node), trie.fartherWays(node));
  }

  private void put(int slot, long run, int entrance, long ways, long fartherWays) {
    table[WIDTH * slot] = run;
    table[WIDTH * slot + 1] = entrance;
    table[WIDTH * slot + 2] = ways;
    table[WIDTH * slot + 3] = fartherWays;
  }

  private long run(int slot) {
    return table[WIDTH * slot];
  }

  private int entrance(int slot) {
    return (int) table[WIDTH * slot + 1];
  }

  private long ways(int slot) {
    return table[WIDTH * slot + 2];
  }

  private long fartherWays(int slot) {
    return table[WIDTH * slot + 3];
  }

  /** The run's place in the table, or the free one where it would be. */
  private int slotFor(long run, long hash) {
    int slot = (int) (hash >>> tableShift);
    while (run(slot) != run && run(slot) != 0) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  }

  /**
   * Whether a name may start with these eight units, as far as the filter knows. Nobody can foresee which words may, so no
   * branch is taken.
   */
  @SuppressWarnings("ShortCircuitBoolean")
  boolean maybeStarts(long eight) {
    return filter.mayHold(RunFilter.hash(EightUnits.firstRun(eight))) | (eight & UnitKinds.ODD) != 0
        | hidesInvisible(eight);
  }

  /**
   * The slot of the word that starts with these eight units, the first of them {@code unit}; {@link #NONE} if no name
   * starts so.
   */
  int slot(long eight, char unit) {
    if ((eight & UnitKinds.ODD) != 0) {
      char folded = Folding.fold(unit);
      return (oddUnits[folded >>> 6] & 1L << folded) != 0 ? root() : NONE;
    }
    if (hidesInvisible(eight)) {
      return root();
    }
    long run = EightUnits.firstRun(eight);
    int slot = slotFor(run, RunFilter.hash(run));
    return run(slot) == run ? slot : NONE;
  }

  /** Whether what stands in the window behind the first run of the word at {@code start} may go on to a name. */
  boolean goesOn(int slot, TextWindow window, int start) {
    int at = start + depth(slot);
    long ways = ways(slot);
    if (ways == -1 || !window.holds(at + 3)) {
      return true;
    }
    char first = NameUnits.read(window.unit(at));
    char second = NameUnits.read(window.unit(at + 1));
    if ((ways & NameTrie.way(first, second)) == 0 || isPassedOver(first, second)) {
      return isPassedOver(first, second);
    }
    char third = NameUnits.read(window.unit(at + 2));
    char fourth = NameUnits.read(window.unit(at + 3));
    return (fartherWays(slot) & NameTrie.way(third, fourth)) != 0 || isPassedOver(second, third)
        || isPassedOver(third, fourth);
  }

  /** Whether a name may pass over one of two units, so that those behind it are not where the tree has them. */
  private static boolean isPassedOver(char unit, char next) {
    return unit == NameUnits.NOTHING || next == NameUnits.NOTHING
        || (unit == NameUnits.SEPARATOR && next == NameUnits.SEPARATOR);
  }

  /** The node of the trie where a word of the slot enters it. */
  int node(int slot) {
    return entrance(slot) >>> DEPTH_BITS;
  }

  /** How many units of the word lie before its entrance. */
  int depth(int slot) {
    return depthOf(entrance(slot));
  }

  private static int depthOf(int entrance) {
    return entrance & ((1 << DEPTH_BITS) - 1);
  }

  /** Whether one of the units may be passed over within a name, so that the run may not end where it seems to. */
  private static boolean hidesInvisible(long eight) {
    return (eight & eight >>> 4 & INVISIBLE_BITS) != 0;
  }
}

package io.github.modeltrail.scan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names as a tree in one flat array.
 *
 * <p>
 * Nodes are numbered level by level, so the children of a node are neighbours and one number, that of the first child,
 * says where they are; they end where the next node's children begin. A node is one {@code long}: a step from node to node
 * is a look at one place of memory, and ten thousand names take a few hundred kilobytes.
 */
final class NameTrie {
  static final int ROOT = 0;
  static final int NO_NODE = -1;
  static final int NO_NAME = -1;

  private static final int FEW = 8;
  /** Bits of a node from the lowest on: the unit that leads to it, the number of its name plus one, its first child. */
  private static final int UNIT_BITS = Character.SIZE;
  private static final int NAME_BITS = 22;
  private static final int CHILD_SHIFT = UNIT_BITS + NAME_BITS;
  private static final int MOST_NAMES = (1 << NAME_BITS) - 1;
  private static final int MOST_NODES = (1 << Long.SIZE - CHILD_SHIFT) - 1;

  private final long[] nodes;

  private NameTrie(Builder builder) {
    nodes = new long[builder.size + 1];
    for (int node = 0; node < nodes.length; node++) {
      nodes[node] = (long) builder.firstChild[node] << CHILD_SHIFT
          | (node == builder.size ? 0 : builder.names[node] + 1L << UNIT_BITS | builder.units[node]);
    }
  }

  /**
   * Of names as {@link NameUnits} has them; of equal ones the first counts.
   *
   * @throws IllegalArgumentException
   *           if there are more than four million names, or 67 million units in them
   */
  static NameTrie of(List<String> names) {
    Builder builder = new Builder(names);
    if (names.size() > MOST_NAMES || builder.size > MOST_NODES) {
      throw new IllegalArgumentException("at most " + MOST_NAMES + " names with " + MOST_NODES
          + " units in all can be sought at once (got " + names.size() + " with " + builder.size + ")");
    }
    return new NameTrie(builder);
  }

  private char unit(int node) {
    return (char) nodes[node];
  }

  private int firstChild(int node) {
    return (int) (nodes[node] >>> CHILD_SHIFT);
  }

  /** The number of the name that ends at a node, or {@link #NO_NAME}. */
  int name(int node) {
    return ((int) (nodes[node] >>> UNIT_BITS) & MOST_NAMES) - 1;
  }

  /** The child of a node to which a unit leads, or {@link #NO_NODE}. */
  int child(int node, char unit) {
    int from = firstChild(node);
    int to = firstChild(node + 1);
    while (to - from > FEW) {
      int middle = (from + to) >>> 1;
      if (unit(middle) <= unit) {
        from = middle;
      } else {
        to = middle;
      }
    }
    for (int child = from; child < to; child++) {
      if (unit(child) == unit) {
        return child;
      }
    }
    return NO_NODE;
  }

  /**
   * Which two units may follow a node on the way to a name, one bit for each pair, {@linkplain #way pairs} sharing bits;
   * all bits if a name ends before that.
   */
  long ways(int node) {
    return ways(node, 0);
  }

  /** The same of the two units behind the next two. */
  long fartherWays(int node) {
    return ways(node, 2);
  }

  /** The ways of the two units behind the next {@code passed} ones. */
  private long ways(int node, int passed) {
    long ways = name(node) == NO_NAME ? 0 : -1;
    for (int child = firstChild(node); child < firstChild(node + 1) && ways != -1; child++) {
      ways |= passed > 0 ? ways(child, passed - 1) : name(child) == NO_NAME ? waysThrough(child) : -1;
    }
    return ways;
  }

  private long waysThrough(int child) {
    long ways = 0;
    for (int next = firstChild(child); next < firstChild(child + 1); next++) {
      ways |= way(unit(child), unit(next));
    }
    return ways;
  }

  /** The bit of two units in {@link #ways}. */
  static long way(char unit, char next) {
    return 1L << (unit * 7 + next);
  }

  /** Numbers the nodes: sorted names that share a beginning are neighbours, so a node is a range of them. */
  private static final class Builder {
    private final String[] sorted;
    private final int[] numbers;
    private char[] units;
    private int[] firstChild;
    private int[] names;
    /** The names below a node: from here to where those of the next node of its level begin. */
    private int[] from;
    private int[] to;
    private int size = 1;

    Builder(List<String> list) {
      int most = 1 + list.stream().mapToInt(String::length).sum();
      Integer[] order = IntStream.range(0, list.size()).boxed().toArray(Integer[]::new);
      // A stable sort: of equal names the first comes first.
      Arrays.sort(order, (a, b) -> list.get(a).compareTo(list.get(b)));
      numbers = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
      sorted = Arrays.stream(order).map(list::get).toArray(String[]::new);
      units = new char[most];
      firstChild = new int[most + 1];
      names = new int[most];
      from = new int[most];
      to = new int[most];
      to[ROOT] = sorted.length;
      names[ROOT] = NO_NAME;
      addLevels();
    }

    private void addLevels() {
      int node = ROOT;
      for (int depth = 0, levelEnd = size; node < levelEnd; depth++, levelEnd = size) {
        for (; node < levelEnd; node++) {
          firstChild[node] = size;
          addChildren(node, depth);
        }
      }
      firstChild[size] = size;
    }

    private void addChildren(int node, int depth) {
      for (int i = from[node]; i < to[node];) {
        if (sorted[i].length() == depth) {
          names[node] = names[node] == NO_NAME ? numbers[i] : names[node];
          i++;
          continue;
        }
        int start = i;
        char unit = sorted[i].charAt(depth);
        while (i < to[node] && sorted[i].charAt(depth) == unit) {
          i++;
        }
        add(unit, start, i);
      }
    }

    private void add(char unit, int start, int end) {
      units[size] = unit;
      from[size] = start;
      to[size] = end;
      names[size] = NO_NAME;
      size++;
    }
  }
}

package io.github.modeltrail.scan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names as a tree in three flat arrays.
 *
 * <p>
 * Nodes are numbered level by level, so the children of a node are neighbours and one number, that of the first child,
 * says where they are; they end where the next node's children begin. A name of ten thousand costs a few dozen bytes, and
 * a step from node to node touches two places of memory.
 */
final class NameTrie {
  static final int ROOT = 0;
  static final int NO_NODE = -1;
  static final int NO_NAME = -1;

  private static final int FEW = 8;

  /** The unit that leads to a node. */
  private final char[] units;
  private final int[] firstChild;
  private final int[] names;

  private NameTrie(Builder builder) {
    units = Arrays.copyOf(builder.units, builder.size);
    names = Arrays.copyOf(builder.names, builder.size);
    firstChild = Arrays.copyOf(builder.firstChild, builder.size + 1);
  }

  /** Of names as {@link NameUnits} has them; of equal ones the first counts. */
  static NameTrie of(List<String> names) {
    return new NameTrie(new Builder(names));
  }

  /** The number of the name that ends at a node, or {@link #NO_NAME}. */
  int name(int node) {
    return names[node];
  }

  /** The child of a node to which a unit leads, or {@link #NO_NODE}. */
  int child(int node, char unit) {
    int from = firstChild[node];
    int to = firstChild[node + 1];
    if (to - from > FEW) {
      return Math.max(NO_NODE, Arrays.binarySearch(units, from, to, unit));
    }
    for (int child = from; child < to; child++) {
      if (units[child] == unit) {
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
    long ways = name(node) == NO_NAME ? 0 : -1;
    for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
      ways |= name(child) == NO_NAME ? 0 : -1;
      for (int next = firstChild[child]; next < firstChild[child + 1]; next++) {
        ways |= way(units[child], units[next]);
      }
    }
    return ways;
  }

  /** The bit of two units in {@link #ways}. */
  static long way(char unit, char next) {
    return 1L << (unit * 7 + next);
  }

  /** Bytes that the arrays take. */
  int bytes() {
    return units.length * Character.BYTES + (names.length + firstChild.length) * Integer.BYTES;
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

package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases as a tree of units, so that one pass over a text finds all that stand in it.
 *
 * <p>
 * A phrase stands from one word border on; its last word may go on. A phrase that starts with no letter or digit stands
 * anywhere. Most words of a text lead no further than the root. Immutable.
 */
final class CuePhrases {
  private static final int NONE = -1;
  private static final int ASCII = 128;

  private final Node root = new Node();
  private final int size;
  private final List<String> names;

  /** The phrases of each class; a phrase may stand in several. */
  CuePhrases(Map<String, Set<String>> classes) {
    int number = 0;
    names = List.copyOf(classes.keySet());
    for (int cueClass = 0; cueClass < names.size(); cueClass++) {
      for (String phrase : classes.getOrDefault(names.get(cueClass), Set.of())) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) {
          node = node.childOrNew(phrase.charAt(i));
        }
        node.number = node.number == NONE ? number++ : node.number;
        node.addClass(cueClass);
      }
    }
    size = number;
  }

  /** How many different phrases of each class stand in the folded text; classes that have none are left out. */
  Map<String, Integer> count(String text) {
    long[] found = new long[size / Long.SIZE + 1];
    int[] counts = new int[names.size()];
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean word = Letters.isWord(unit);
      Node start = root.child(unit);
      if (start != Node.ABSENT && !(word && inWord)) {
        countFrom(start, text, at + 1, found, counts);
      }
      inWord = word;
    }
    return named(counts);
  }

  private Map<String, Integer> named(int[] counts) {
    Map<String, Integer> named = new HashMap<>();
    for (int cueClass = 0; cueClass < counts.length; cueClass++) {
      if (counts[cueClass] > 0) {
        named.put(names.get(cueClass), counts[cueClass]);
      }
    }
    return named;
  }

  private static void countFrom(Node start, String text, int from, long[] found, int[] counts) {
    int at = from;
    for (Node node = start; node != Node.ABSENT; node =
        at < text.length() ? node.child(text.charAt(at++)) : Node.ABSENT) {
      if (node.number != NONE && (found[node.number / Long.SIZE] & 1L << node.number) == 0) {
        found[node.number / Long.SIZE] |= 1L << node.number;
        for (int cueClass : node.classes) {
          counts[cueClass]++;
        }
      }
    }
  }

  /** A node; one with several children finds those in ASCII by a table. */
  private static final class Node {
    private static final Node ABSENT = new Node();
    private static final int MOST_LOOKED_THROUGH = 2;

    private final List<Node> children = new ArrayList<>(1);
    private Node[] byAscii = {};
    private char unit;
    private int number = NONE;
    private int[] classes = {};

    private Node child(char wanted) {
      if (wanted < byAscii.length) {
        return byAscii[wanted];
      }
      for (int i = 0; i < children.size(); i++) {
        if (children.get(i).unit == wanted) {
          return children.get(i);
        }
      }
      return ABSENT;
    }

    private void addClass(int cueClass) {
      classes = Arrays.copyOf(classes, classes.length + 1);
      classes[classes.length - 1] = cueClass;
    }

    private Node childOrNew(char wanted) {
      Node child = child(wanted);
      if (child == ABSENT) {
        child = new Node();
        child.unit = wanted;
        children.add(child);
        if (children.size() > MOST_LOOKED_THROUGH) {
          tabulate();
        }
      }
      return child;
    }

    private void tabulate() {
      byAscii = new Node[ASCII];
      Arrays.fill(byAscii, ABSENT);
      children.stream().filter(child -> child.unit < ASCII).forEach(child -> byAscii[child.unit] = child);
    }
  }
}

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

  /** The phrases of each class; a phrase may stand in several. */
  CuePhrases(Map<String, Set<String>> classes) {
    int number = 0;
    for (Map.Entry<String, Set<String>> cueClass : classes.entrySet()) {
      for (String phrase : cueClass.getValue()) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) {
          node = node.childOrNew(phrase.charAt(i));
        }
        node.number = node.number == NONE ? number++ : node.number;
        node.classes.add(cueClass.getKey());
      }
    }
    size = number;
  }

  /** How many different phrases of each class stand in the folded text; classes that have none are left out. */
  Map<String, Integer> count(String text) {
    long[] found = new long[size / Long.SIZE + 1];
    Map<String, Integer> counts = new HashMap<>();
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
    return counts;
  }

  private static void countFrom(Node start, String text, int from, long[] found, Map<String, Integer> counts) {
    int at = from;
    for (Node node = start; node != Node.ABSENT; node =
        at < text.length() ? node.child(text.charAt(at++)) : Node.ABSENT) {
      if (node.number != NONE && (found[node.number / Long.SIZE] & 1L << node.number) == 0) {
        found[node.number / Long.SIZE] |= 1L << node.number;
        node.classes.forEach(cueClass -> counts.merge(cueClass, 1, Integer::sum));
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
    private final List<String> classes = new ArrayList<>(1);

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

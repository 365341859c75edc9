package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.Arrays;
import java.util.List;

/** Names as a tree of folded units, separators written as one space. */
final class Trie {
  static final int NO_NAME = -1;
  static final Node DEAD = new Node();

  private final Node root = new Node();

  private Trie() {}

  static Trie of(List<String> names) {
    Trie trie = new Trie();
    for (int i = 0; i < names.size(); i++) {
      trie.add(names.get(i), i);
    }
    return trie;
  }

  Node root() {
    return root;
  }

  private void add(String name, int number) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a name must not be blank (the one at place " + number + " is)");
    }
    Node node = root;
    String trimmed = name.strip();
    for (int at = 0; at < trimmed.length();) {
      char unit = trimmed.charAt(at);
      boolean separator = Separators.isSeparator(unit);
      node = node.childOrNew(separator ? ' ' : Folding.fold(unit));
      at = separator ? Separators.skip(trimmed, at) : at + 1;
    }
    if (node.name == NO_NAME) {
      node.name = number;
    }
  }

  /** A node; its children are sorted by unit. */
  static final class Node {
    private char[] units = {};
    private Node[] children = {};
    private int name = NO_NAME;

    int name() {
      return name;
    }

    /** The child for a unit; {@link #DEAD} if there is none. */
    Node child(char unit) {
      int place = Arrays.binarySearch(units, unit);
      return place < 0 ? DEAD : children[place];
    }

    private Node childOrNew(char unit) {
      int place = Arrays.binarySearch(units, unit);
      if (place >= 0) {
        return children[place];
      }
      int to = -place - 1;
      units = inserted(units, to, unit);
      Node[] wider = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(children, to, wider, to + 1, children.length - to);
      wider[to] = new Node();
      children = wider;
      return wider[to];
    }

    private static char[] inserted(char[] units, int to, char unit) {
      char[] wider = Arrays.copyOf(units, units.length + 1);
      System.arraycopy(units, to, wider, to + 1, units.length - to);
      wider[to] = unit;
      return wider;
    }
  }
}

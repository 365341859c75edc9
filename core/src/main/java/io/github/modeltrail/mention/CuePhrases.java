package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases as a tree of units, so that one pass over a text finds all that stand in it.
 *
 * <p>
 * A phrase stands from one word border on; its last word may go on. A phrase that starts with no letter or digit stands
 * anywhere. Letters are compared folded, white space with white space.
 *
 * <p>
 * Few words of a text start a phrase: a set of bits by the first three units says so without a look at the tree. The
 * tree lies in arrays, each node right before its first child, so that to walk on mostly is to read on. Immutable.
 */
final class CuePhrases {
  /** What no phrase has for a number. */
  static final int NONE = -1;

  private static final int BEGINNINGS = 1 << 16;
  private static final int ASCII = 128;

  private final String[] phrases;
  private final long[] classes;
  private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];
  /** The nodes of first units. */
  private final Map<Character, Integer> roots = new HashMap<>();
  /** The nodes of first and second unit together, both in ASCII. */
  private final int[] pairs = new int[ASCII * ASCII];
  /** For each node the unit that leads to it, its next sibling, and the phrase that ends there. */
  private final char[] units;
  private final int[] siblings;
  private final int[] numbers;
  private final boolean[] inner;
  private int nodes;

  /**
   * @param classesOf
   *          phrases of context with the classes of each, a bit for each class
   * @param others
   *          phrases that belong to no class
   */
  CuePhrases(Map<String, Long> classesOf, Collection<String> others) {
    TreeMap<String, Long> sorted = new TreeMap<>();
    others.forEach(phrase -> sorted.put(read(phrase), 0L));
    classesOf.forEach((phrase, bits) -> sorted.merge(read(phrase), bits, (some, more) -> some | more));
    sorted.keySet().removeIf(phrase -> phrase.length() == 1 && phrase.charAt(0) < ASCII); // no letter says anything
    phrases = sorted.keySet().toArray(String[]::new);
    classes = sorted.values().stream().mapToLong(bits -> bits).toArray();
    int most = sorted.keySet().stream().mapToInt(String::length).sum();
    units = new char[most];
    siblings = new int[most];
    numbers = new int[most];
    inner = new boolean[most];
    Arrays.fill(siblings, NONE);
    Arrays.fill(numbers, NONE);
    Arrays.fill(pairs, NONE);
    addNodes(0, phrases.length, 0);
    roots.forEach(this::addPairs);
    for (String phrase : phrases) {
      addBeginning(phrase);
    }
  }

  private static String read(String phrase) {
    char[] read = phrase.toCharArray();
    for (int i = 0; i < read.length; i++) {
      read[i] = unit(read[i]);
    }
    return new String(read);
  }

  private static char unit(char written) {
    return Letters.isSpace(written) ? ' ' : Folding.fold(written);
  }

  /** Adds the nodes of the phrases {@code from..to}, which share their first {@code depth} units. */
  private void addNodes(int from, int to, int depth) {
    int previous = NONE;
    int first = from;
    while (first < to) {
      char unit = phrases[first].charAt(depth);
      int end = first;
      while (end < to && phrases[end].charAt(depth) == unit) {
        end++;
      }
      previous = addNode(first, end, depth, unit, previous);
      first = end;
    }
  }

  private int addNode(int first, int end, int depth, char unit, int previous) {
    int node = nodes++;
    units[node] = unit;
    if (previous != NONE) {
      siblings[previous] = node;
    }
    if (depth == 0) {
      roots.put(unit, node);
    }
    int longer = first;
    if (phrases[first].length() == depth + 1) {
      numbers[node] = first;
      longer++;
    }
    inner[node] = longer < end;
    addNodes(longer, end, depth + 1);
    return node;
  }

  private void addPairs(char first, int root) {
    for (char second = 0; second < ASCII && first < ASCII; second++) {
      pairs[first * ASCII + second] = child(root, second);
    }
  }

  private void addBeginning(String phrase) {
    char first = phrase.charAt(0);
    if (phrase.length() >= 3) {
      mark(beginning(first, phrase.charAt(1), phrase.charAt(2)));
      return;
    }
    for (char third = 0; third < ASCII; third++) {
      for (char second = 0; second < ASCII; second++) {
        mark(beginning(first, phrase.length() == 2 ? phrase.charAt(1) : second, third));
      }
    }
  }

  private void mark(int beginning) {
    beginnings[beginning / Long.SIZE] |= 1L << beginning;
  }

  private static int beginning(char first, char second, char third) {
    return ((first * 31 + second) * 29 + third) * 0x9E3779B1 >>> 16;
  }

  /** How many phrases there are; their numbers are those below. */
  int size() {
    return phrases.length;
  }

  /** The classes of a phrase, a bit for each. */
  long classes(int phrase) {
    return classes[phrase];
  }

  /** The number of a phrase; {@link #NONE} if it is not among them. */
  int number(String phrase) {
    int place = Arrays.binarySearch(phrases, read(phrase));
    return place < 0 ? NONE : place;
  }

  /** Adds to {@code hits} the phrases that start in a stretch of the text. */
  void find(String text, int from, int to, CueHits hits) {
    boolean inWord = Letters.isWordAt(text, from - 1);
    for (int at = from; at < to; at++) {
      char written = text.charAt(at);
      boolean word = Letters.isWord(written);
      if (!word || !inWord) {
        findAt(unit(written), text, at, hits);
      }
      inWord = word;
    }
  }

  private void findAt(char first, String text, int start, CueHits hits) {
    char second = start + 1 < text.length() ? unit(text.charAt(start + 1)) : ASCII;
    char third = start + 2 < text.length() ? unit(text.charAt(start + 2)) : ASCII;
    if (first >= ASCII || second >= ASCII || third >= ASCII) {
      walk(roots.getOrDefault(first, NONE), text, start, start + 1, hits);
    } else if (isBeginning(first, second, third)) {
      walk(pairs[first * ASCII + second], text, start, start + 2, hits);
    }
  }

  private boolean isBeginning(char first, char second, char third) {
    int beginning = beginning(first, second, third);
    return (beginnings[beginning / Long.SIZE] & 1L << beginning) != 0;
  }

  /** Adds the phrases that end at a node, which stands for the units {@code start..end}, or go on from there. */
  private void walk(int first, String text, int start, int end, CueHits hits) {
    int at = end;
    int node = first;
    while (node != NONE) {
      if (numbers[node] != NONE) {
        hits.add(start, at, numbers[node]);
      }
      node = at < text.length() ? child(node, unit(text.charAt(at++))) : NONE;
    }
  }

  private int child(int node, char unit) {
    int child = inner[node] ? node + 1 : NONE;
    while (child != NONE && units[child] != unit) {
      child = siblings[child];
    }
    return child;
  }
}

package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the phrases of a list in a stretch of a text, all of them, also where they overlap.
 *
 * <p>
 * A phrase starts where a word starts, in scripts that are written without spaces anywhere; its last word may go on.
 * Letters are compared {@linkplain Folding folded}, white space with white space.
 *
 * <p>
 * Few words of a text start a phrase: their first three units lead to the place in the trie where such phrases go on, and
 * the two units behind them tell most of the others apart. Immutable and thread-safe.
 */
public final class PhraseScanner {
  private static final int ASCII = 128;
  private static final int ASCII_BITS = 7;
  /** How many units lead into the trie at once. */
  private static final int ENTRANCE = 3;
  private static final int SLOTS_AN_ENTRANCE = 4;
  /** How many units of a word are looked at before the trie is walked. */
  private static final int LOOKED_AT = ENTRANCE + 2;
  private static final int MIX = 0x9E3779B1;
  private static final char[] READ = table();

  private final NameTrie trie;
  /** For each two units in ASCII, a bit: whether they are a phrase. */
  private final long[] pairs = new long[ASCII * ASCII / Long.SIZE];
  /** The units that lead to an entrance, zero where a slot is free; the node; and what may follow it. */
  private final int[] entrances;
  private final int[] nodes;
  private final long[] ways;
  private final int shift;

  private PhraseScanner(List<String> phrases) {
    trie = NameTrie.of(phrases);
    Map<Integer, Integer> nodesByUnits = new HashMap<>();
    for (String phrase : phrases) {
      if (phrase.length() == 2 && isAscii(phrase)) {
        int pair = pair(phrase.charAt(0), phrase.charAt(1));
        pairs[pair / Long.SIZE] |= 1L << pair;
      } else if (phrase.length() >= ENTRANCE && isAscii(phrase.substring(0, ENTRANCE))) {
        nodesByUnits.put(triple(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2)), nodeBehind(phrase, ENTRANCE));
      }
    }
    int slots = FirstRuns.powerOfTwo(nodesByUnits.size() * SLOTS_AN_ENTRANCE);
    entrances = new int[slots];
    nodes = new int[slots];
    ways = new long[slots];
    shift = Integer.numberOfLeadingZeros(slots) + 1;
    nodesByUnits.forEach(this::put);
  }

  /**
   * Makes a scanner for these phrases, none twice; their numbers are their places in the list.
   *
   * @throws IllegalArgumentException
   *           if a phrase is empty or a single character that folds to ASCII, or there are more than four million phrases
   *           or 67 million units in them
   */
  public static PhraseScanner of(List<String> phrases) {
    List<String> read = phrases.stream().map(PhraseScanner::read).toList();
    for (String phrase : read) {
      if (phrase.length() < 2 && isAscii(phrase)) {
        throw new IllegalArgumentException("\"" + phrase + "\" is too short for a phrase");
      }
    }
    return new PhraseScanner(read);
  }

  /** The phrase as texts are compared with it. */
  public static String read(String phrase) {
    char[] read = phrase.toCharArray();
    for (int i = 0; i < read.length; i++) {
      read[i] = READ[read[i]];
    }
    return new String(read);
  }

  private static char[] table() {
    char[] read = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < read.length; unit++) {
      boolean space = Character.isWhitespace((char) unit) || unit == '\u00A0';
      read[unit] = space ? ' ' : Folding.fold((char) unit);
    }
    return read;
  }

  private static boolean isAscii(String units) {
    return units.chars().allMatch(unit -> unit < ASCII);
  }

  private static int pair(char first, char second) {
    return first << ASCII_BITS | second;
  }

  private static int triple(char first, char second, char third) {
    return pair(first, second) << ASCII_BITS | third;
  }

  private int nodeBehind(String phrase, int units) {
    int node = NameTrie.ROOT;
    for (int i = 0; i < units; i++) {
      node = trie.child(node, phrase.charAt(i));
    }
    return node;
  }

  private void put(int units, int node) {
    int slot = slot(units);
    entrances[slot] = units;
    nodes[slot] = node;
    ways[slot] = trie.ways(node);
  }

  /** The units' place in the table, or the free one where it would be. */
  private int slot(int units) {
    int slot = units * MIX >>> shift;
    while (entrances[slot] != units && entrances[slot] != 0) {
      slot = slot + 1 & entrances.length - 1;
    }
    return slot;
  }

  /** Passes the phrases that start in {@code from..to} to {@code sink}, by start, then by end. */
  public void scan(String text, int from, int to, HitSink sink) {
    TextWindow window = TextWindow.take(text, from);
    try {
      int end = Math.min(to, text.length());
      while (window.next(text, end)) {
        scan(text, window, sink);
      }
    } finally {
      window.giveBack();
    }
  }

  private void scan(String text, TextWindow window, HitSink sink) {
    for (int block = 0; block < window.size(); block += TextWindow.BLOCK) {
      for (long starts = window.wordStarts(block); starts != 0; starts &= starts - 1) {
        int at = block + Long.numberOfTrailingZeros(starts);
        if (at < window.size()) {
          scanAt(text, window, at, sink);
        }
      }
    }
  }

  private void scanAt(String text, TextWindow window, int at, HitSink sink) {
    int start = window.from() + at;
    char first = READ[window.unit(at)];
    char second = READ[window.unit(at + 1)];
    char third = READ[window.unit(at + 2)];
    if ((first | second | third) >= ASCII || start + LOOKED_AT > text.length()) {
      walk(NameTrie.ROOT, text, start, start, sink);
      return;
    }
    int pair = pair(first, second);
    if ((pairs[pair / Long.SIZE] & 1L << pair) != 0) {
      sink.hit(start, start + 2, trie.name(trie.child(trie.child(NameTrie.ROOT, first), second)));
    }
    int slot = slot(triple(first, second, third));
    if (entrances[slot] != 0 && goesOn(slot, window, at + ENTRANCE)) {
      walk(nodes[slot], text, start, start + ENTRANCE, sink);
    }
  }

  private boolean goesOn(int slot, TextWindow window, int at) {
    return (ways[slot] & NameTrie.way(READ[window.unit(at)], READ[window.unit(at + 1)])) != 0;
  }

  /** Passes on the phrases that end at a node, which stands for the units {@code start..end}, or go on from there. */
  private void walk(int first, String text, int start, int end, HitSink sink) {
    int node = first;
    for (int at = end; node != NameTrie.NO_NODE; at++) {
      if (trie.name(node) != NameTrie.NO_NAME) {
        sink.hit(start, at, trie.name(node));
      }
      node = at < text.length() ? trie.child(node, READ[text.charAt(at)]) : NameTrie.NO_NODE;
    }
  }
}

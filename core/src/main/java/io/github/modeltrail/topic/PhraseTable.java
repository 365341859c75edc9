package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one to four stems as a trie over word numbers. A phrase is written as its stems with blanks between them.
 * Safe for many threads once nothing is added any more.
 */
final class PhraseTable {
  static final int NONE = -1;
  static final int LONGEST_PHRASE = 4;
  static final int ROOT = 0;

  private final WordTable words;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> phrases = new ArrayList<>();
  private long[] keys = new long[4096];
  private int[] targets = new int[4096];
  private int[] phraseAt = new int[4096];
  /** The nodes that have nodes behind them. */
  private boolean[] inner = new boolean[4096];
  /** The nodes behind the root by word. */
  private int[] firstNodes = new int[0];
  private int nodes = 1;

  PhraseTable(WordTable words) {
    this.words = words;
    Arrays.fill(phraseAt, NONE);
  }

  int size() {
    return phrases.size();
  }

  String phrase(int id) {
    return phrases.get(id);
  }

  int find(String phrase) {
    return ids.getOrDefault(phrase, NONE);
  }

  /** The phrase's number; a new one if it is new. */
  int add(String phrase) {
    Integer known = ids.get(phrase);
    if (known != null) {
      return known;
    }
    int node = ROOT;
    for (String stem : phrase.split(" ")) {
      node = childOrNew(node, words.add(stem));
    }
    phraseAt[node] = phrases.size();
    ids.put(phrase, phrases.size());
    phrases.add(phrase);
    return phrases.size() - 1;
  }

  /** The node behind the root by that word, or {@link #NONE}; as {@link #child} would say, but at once. */
  int firstNode(int word) {
    return word < firstNodes.length ? firstNodes[word] : NONE;
  }

  /** The node behind {@code node} by that word, or {@link #NONE}. */
  int child(int node, int word) {
    if (!inner[node]) {
      return NONE;
    }
    long key = key(node, word);
    int slot = slotOf(key);
    return keys[slot] == key ? targets[slot] : NONE;
  }

  /** The phrase that ends at the node, or {@link #NONE}. */
  int phraseAt(int node) {
    return phraseAt[node];
  }

  private int childOrNew(int node, int word) {
    int child = child(node, word);
    if (child != NONE) {
      return child;
    }
    if (nodes * 4 > keys.length) {
      grow();
    }
    int slot = slotOf(key(node, word));
    keys[slot] = key(node, word);
    targets[slot] = nodes;
    inner[node] = true;
    if (node == ROOT) {
      noteFirst(word, nodes);
    }
    return nodes++;
  }

  private void noteFirst(int word, int node) {
    if (word >= firstNodes.length) {
      int known = firstNodes.length;
      firstNodes = Arrays.copyOf(firstNodes, word * 2 + 1);
      Arrays.fill(firstNodes, known, firstNodes.length, NONE);
    }
    firstNodes[word] = node;
  }

  /** Never 0, which marks a free slot. */
  private static long key(int node, int word) {
    return (long) node << 32 | word + 1;
  }

  private int slotOf(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    int known = phraseAt.length;
    inner = Arrays.copyOf(inner, keys.length);
    phraseAt = Arrays.copyOf(phraseAt, keys.length);
    Arrays.fill(phraseAt, known, phraseAt.length, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}

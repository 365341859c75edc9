package io.github.modeltrail.topic;

import java.util.Arrays;

/**
 * The phrases that a stretch of words holds: parallel columns, by first word, shorter ones before longer ones. Filled anew
 * for each stretch; not thread-safe.
 */
final class PhrasePlaces {
  private static final int FIRST_ROOM = 128;

  int size;
  int[] phrase = {};
  /** Row of the first word among the known words. */
  int[] first = {};
  /** Row of the last word. */
  int[] last = {};

  private final PhraseTable phrases;

  PhrasePlaces(PhraseTable phrases) {
    this.phrases = phrases;
  }

  /** Replaces what was found before by the phrases in the known words {@code [from, to)}. */
  void find(Tokens tokens, int from, int to) {
    size = 0;
    for (int i = from; i < to; i++) {
      int node = phrases.firstNode(tokens.word[i]);
      if (node != PhraseTable.NONE) {
        findAt(tokens, i, to, node);
      }
    }
  }

  /** Behind the place at {@code index} the next one with another first word, or {@link #size}. */
  int nextFirst(int index) {
    int next = index + 1;
    while (next < size && first[next] == first[index]) {
      next++;
    }
    return next;
  }

  private void findAt(Tokens tokens, int at, int to, int firstNode) {
    int node = firstNode;
    int end = Math.min(to, at + PhraseTable.LONGEST_PHRASE);
    for (int j = at; node != PhraseTable.NONE; j++) {
      if (phrases.phraseAt(node) != PhraseTable.NONE) {
        add(phrases.phraseAt(node), at, j);
      }
      if (j + 1 == end || !tokens.followsAtOnce(j + 1)) {
        return;
      }
      node = phrases.child(node, tokens.word[j + 1]);
    }
  }

  private void add(int id, int from, int to) {
    if (size == phrase.length) {
      grow(Math.max(FIRST_ROOM, size * 2));
    }
    phrase[size] = id;
    first[size] = from;
    last[size++] = to;
  }

  private void grow(int room) {
    phrase = Arrays.copyOf(phrase, room);
    first = Arrays.copyOf(first, room);
    last = Arrays.copyOf(last, room);
  }
}

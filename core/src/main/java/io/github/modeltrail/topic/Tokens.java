package io.github.modeltrail.topic;

import java.util.Arrays;

/**
 * The words of one text as a {@link TokenReader} found them: parallel columns with their offsets, their numbers and what
 * stands before them. Not thread-safe.
 */
final class Tokens {
  /** Nothing of weight stands before the word. */
  static final byte NO_GAP = 0;
  /** A comma, colon, bracket or the like stands before the word. */
  static final byte CLAUSE = 1;
  /** The word opens a sentence. */
  static final byte SENTENCE = 2;

  private static final int FEW = 16;

  int size;
  int[] start;
  int[] end;
  int[] word;
  byte[] gap;

  /** No words yet, and room for about {@code expected}. */
  Tokens(int expected) {
    int room = FEW + expected;
    start = new int[room];
    end = new int[room];
    word = new int[room];
    gap = new byte[room];
  }

  void add(int from, int to, byte before, int id) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    word[size] = id;
    gap[size++] = before;
  }

  /** Makes the last word end further on and be another. */
  void lengthenLast(int to, int id) {
    word[size - 1] = id;
    end[size - 1] = to;
  }

  /** Whether the last word is one character and ends at {@code at}. */
  boolean endsWithOneLetterAt(int at) {
    return size > 0 && end[size - 1] == at && end[size - 1] - start[size - 1] == 1;
  }

  private void grow() {
    start = Arrays.copyOf(start, size * 2);
    end = Arrays.copyOf(end, size * 2);
    word = Arrays.copyOf(word, size * 2);
    gap = Arrays.copyOf(gap, size * 2);
  }
}

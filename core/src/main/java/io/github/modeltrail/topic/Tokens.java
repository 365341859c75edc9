package io.github.modeltrail.topic;

import java.util.Arrays;

/**
 * The words of one text as a {@link TokenReader} found them: parallel columns, one row for each word that it knows, in the
 * order of the text. Of the others, some half, nothing is kept but that they were there. Not thread-safe.
 */
final class Tokens {
  private static final int FEW = 16;

  /** How many words are known. */
  int size;
  /** How many words there are, known or not. */
  int words;
  /** The word's number among all words, from 0. */
  int[] place;
  int[] start;
  int[] end;
  int[] word;
  /** How many clauses and sentences ended before the word. */
  int[] clause;
  /** How many sentences ended before the word. */
  int[] sentence;

  /** No words yet, and room for about {@code expected} known ones. */
  Tokens(int expected) {
    int room = FEW + expected;
    place = new int[room];
    start = new int[room];
    end = new int[room];
    word = new int[room];
    clause = new int[room];
    sentence = new int[room];
  }

  void add(int from, int to, int id, int clausesBefore, int sentencesBefore) {
    if (size == place.length) {
      grow();
    }
    place[size] = words;
    start[size] = from;
    end[size] = to;
    word[size] = id;
    clause[size] = clausesBefore;
    sentence[size++] = sentencesBefore;
  }

  /** Whether nothing but blanks and the like stands between a known word and the known word before it. */
  boolean followsAtOnce(int known) {
    return place[known] == place[known - 1] + 1 && clause[known] == clause[known - 1];
  }

  /** How many of the known words are among the first {@code count} of all. */
  int knownAmong(int count) {
    int found = Arrays.binarySearch(place, 0, size, count);
    return found < 0 ? -found - 1 : found;
  }

  private void grow() {
    int room = size * 2;
    place = Arrays.copyOf(place, room);
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    word = Arrays.copyOf(word, room);
    clause = Arrays.copyOf(clause, room);
    sentence = Arrays.copyOf(sentence, room);
  }
}

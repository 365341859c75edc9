package io.github.modeltrail.topic;

import io.github.modeltrail.text.Folding;
import java.util.Arrays;

/**
 * The words of one text with their offsets, stems numbered by a {@link WordTable}, and what stands between them.
 *
 * <p>
 * Words are the letter runs that {@code AnchorTokens} yields, so that what is found here an index finds too; a run of
 * digits is the word {@code #}. Filled anew for each text; not thread-safe.
 */
final class Tokens {
  /** Nothing of weight stands before the word. */
  static final byte NO_GAP = 0;
  /** A comma, colon, bracket or the like stands before the word. */
  static final byte CLAUSE = 1;
  /** The word opens a sentence. */
  static final byte SENTENCE = 2;

  /** How a number is written in phrases. */
  static final String NUMBER = "#";

  private static final int LONGEST_WORD = 64;
  private static final byte[] KINDS = kinds();
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte PAIRED = 3;
  private static final byte INVISIBLE = 4;

  int size;
  int[] start = new int[512];
  int[] end = new int[512];
  int[] word = new int[512];
  byte[] gap = new byte[512];
  /** One bit for each topic of which an anchor was seen. */
  long anchored;

  private final char[] buffer = new char[2 * LONGEST_WORD + 2];
  private final WordTable words;
  private final boolean learning;
  private final AnchorTable anchors;
  private final int numberWord;

  Tokens(WordTable words, AnchorTable anchors, boolean learning) {
    this.words = words;
    this.anchors = anchors;
    this.learning = learning;
    this.numberWord = learning ? words.add(NUMBER) : words.find(NUMBER);
  }

  /** Replaces the words by those of {@code text}; anchors seen in earlier texts stay noted. */
  void read(String text) {
    size = 0;
    byte pending = SENTENCE;
    int at = 0;
    int length = text.length();
    while (at < length) {
      char unit = text.charAt(at);
      int from = at;
      switch (KINDS[unit]) {
        case LETTER -> at = readWord(text, at, pending);
        case DIGIT -> at = readNumber(text, at, pending);
        case PAIRED -> at = readPair(text, at, pending);
        default -> {
          pending = (byte) Math.max(pending, gapAt(text, at));
          at++;
          continue;
        }
      }
      if (at > from) {
        pending = NO_GAP;
      }
    }
  }

  private int readWord(String text, int from, byte before) {
    int filled = 0;
    int at = from;
    int length = text.length();
    while (at < length) {
      char unit = text.charAt(at);
      byte kind = KINDS[unit];
      if (kind == LETTER) {
        if (filled <= LONGEST_WORD) {
          buffer[filled++] = Folding.fold(unit);
        }
      } else if (kind != INVISIBLE) {
        break;
      }
      at++;
    }
    add(from, at, before, wordIn(0, filled));
    int tail = text.length() > at && isHyphen(text.charAt(at)) ? tailOfBrokenWord(text, at) : -1;
    return tail < 0 ? at : joinBrokenWord(text, tail, filled, at);
  }

  /** Takes the tail of a word that a line end broke; as one word with its head where that is a known word. */
  private int joinBrokenWord(String text, int tail, int headLength, int headEnd) {
    int filled = headLength;
    int at = tail;
    while (at < text.length() && KINDS[text.charAt(at)] == LETTER && filled < buffer.length) {
      buffer[filled++] = Folding.fold(text.charAt(at++));
    }
    boolean whole = at == text.length() || KINDS[text.charAt(at)] != LETTER && KINDS[text.charAt(at)] != INVISIBLE;
    int joined =
        whole && filled <= LONGEST_WORD ? words.find(buffer, 0, Stem.end(buffer, 0, filled)) : WordTable.UNKNOWN;
    if (joined == WordTable.UNKNOWN) {
      return headEnd;
    }
    anchored |= anchors.topicsOf(buffer, 0, filled);
    word[size - 1] = joined;
    end[size - 1] = at;
    return at;
  }

  private static int tailOfBrokenWord(String text, int hyphen) {
    int next = hyphen + 1;
    boolean lineEnd = false;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      lineEnd |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    return lineEnd && next < text.length() && KINDS[text.charAt(next)] == LETTER ? next : -1;
  }

  private int readNumber(String text, int from, byte before) {
    int at = from;
    while (at < text.length() && KINDS[text.charAt(at)] == DIGIT) {
      at++;
    }
    add(from, at, before, numberWord);
    return at;
  }

  private int readPair(String text, int from, byte before) {
    if (from + 1 < text.length() && KINDS[text.charAt(from + 1)] == PAIRED) {
      buffer[0] = Folding.fold(text.charAt(from));
      buffer[1] = Folding.fold(text.charAt(from + 1));
      add(from, from + 2, before, wordIn(0, 2));
    }
    return from + 1;
  }

  private int wordIn(int from, int to) {
    if (to > LONGEST_WORD) {
      return WordTable.UNKNOWN;
    }
    anchored |= anchors.topicsOf(buffer, from, to);
    int stem = Stem.end(buffer, from, to);
    return learning ? words.add(new String(buffer, from, stem - from)) : words.find(buffer, from, stem);
  }

  private void add(int from, int to, byte before, int id) {
    if (size == start.length) {
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
      word = Arrays.copyOf(word, size * 2);
      gap = Arrays.copyOf(gap, size * 2);
    }
    start[size] = from;
    end[size] = to;
    word[size] = id;
    gap[size++] = before;
  }

  private byte gapAt(String text, int at) {
    switch (text.charAt(at)) {
      case '.', '!', '?' -> {
        return endsSentence(text, at) ? SENTENCE : NO_GAP;
      }
      case '\n' -> {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? SENTENCE : NO_GAP;
      }
      case '\u3002', '\uFF01', '\uFF1F' -> {
        return SENTENCE;
      }
      case ',', ';', ':', '(', ')', '[', ']', '\u2014', '\uFF0C', '\uFF1B', '\u3001' -> {
        return CLAUSE;
      }
      default -> {
        return NO_GAP;
      }
    }
  }

  /** A stop ends a sentence if white space follows and what stands before is not an abbreviation of one letter. */
  private boolean endsSentence(String text, int at) {
    boolean spaceFollows = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    boolean abbreviated = size > 0 && end[size - 1] == at && end[size - 1] - start[size - 1] == 1
        && KINDS[text.charAt(at - 1)] == LETTER;
    return spaceFollows && !abbreviated;
  }

  private static boolean isHyphen(char unit) {
    return unit == '-' || unit == '\u2010';
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char unit = (char) i;
      if (Folding.isUnspacedScript(unit)) {
        kinds[i] = PAIRED;
      } else if (Character.isLetter(unit) || Character.isSurrogate(unit) || isMark(unit)) {
        kinds[i] = LETTER;
      } else if (Character.isDigit(unit)) {
        kinds[i] = DIGIT;
      } else if (Folding.isInvisible(unit)) {
        kinds[i] = INVISIBLE;
      }
    }
    return kinds;
  }

  private static boolean isMark(char unit) {
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}

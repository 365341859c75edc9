package io.github.modeltrail.topic;

import io.github.modeltrail.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Breaks texts into words, numbers their stems by a {@link WordTable} and notes which anchors it has seen. Makes no
 * object for a word. Not thread-safe.
 *
 * <p>
 * Words are the letter runs that {@code AnchorTokens} yields, so that what is found here an index finds too; a run of
 * digits is the word {@code #}.
 */
final class TokenReader {
  /** How a number is written in phrases. */
  static final String NUMBER = "#";

  private static final int LONGEST_WORD = 64;
  /** How many units a known word is from the next, usually. */
  private static final int USUAL_DISTANCE = 10;
  /** Nothing of weight stands before the word. */
  private static final byte NO_GAP = 0;
  /** A comma, colon, bracket or the like stands before the word. */
  private static final byte CLAUSE = 1;
  /** The word opens a sentence. */
  private static final byte SENTENCE = 2;
  private static final byte BLANK = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte PAIRED = 3;
  private static final byte INVISIBLE = 4;
  private static final byte HYPHEN = 5;
  private static final byte MARK = 6;
  /** What ends a sentence or a clause. */
  private static final String MARKS = ".!?\n\u3002\uFF01\uFF1F,;:()[]\u2014\uFF0C\uFF1B\u3001";
  private static final byte[] KINDS = kinds();

  private final char[] buffer = new char[2 * LONGEST_WORD + 2];
  /** The hash of the buffer's first characters, by their number. */
  private final int[] hashes = new int[buffer.length + 1];
  /** Null where words are learned, which have no known forms. */
  private final @Nullable WordForms forms;
  private final WordTable words;
  private final AnchorTable anchors;
  private final int numberWord;
  private char[] text = new char[0];
  private Tokens tokens = new Tokens(0);
  /** What stands before the next word. */
  private byte gap;
  /** How many clauses and sentences ended so far. */
  private int clause;
  /** How many sentences ended so far. */
  private int sentence;
  /** Where the last word starts. */
  private int lastStart;
  /** Where it ends. */
  private int lastEnd;
  private long anchored;

  private TokenReader(@Nullable WordForms forms, WordTable words, AnchorTable anchors) {
    this.forms = forms;
    this.words = words;
    this.anchors = anchors;
    this.numberWord = forms == null ? words.add(NUMBER) : words.find(NUMBER);
  }

  /** A reader for which words that are no known forms are {@link WordTable#UNKNOWN}. */
  TokenReader(WordForms forms) {
    this(forms, forms.words, forms.anchors);
  }

  /** A reader that adds the words that it meets, but for overlong ones. */
  static TokenReader learning(WordTable words) {
    return new TokenReader(null, words, AnchorTable.NONE);
  }

  /** One bit for each topic of which an anchor was seen in any text. */
  long anchored() {
    return anchored;
  }

  Tokens read(String from) {
    text = from.toCharArray();
    tokens = new Tokens(text.length / USUAL_DISTANCE);
    gap = NO_GAP;
    clause = 0;
    sentence = 0;
    lastEnd = -1;
    int at = 0;
    while (at < text.length) {
      byte kind = KINDS[text[at]];
      if (kind == LETTER) {
        at = readWord(at);
      } else if (kind == BLANK) {
        at++;
      } else {
        at = readOther(at, kind);
      }
    }
    return tokens;
  }

  private int readOther(int at, byte kind) {
    switch (kind) {
      case DIGIT -> {
        return readNumber(at);
      }
      case PAIRED -> {
        return readPair(at);
      }
      case MARK -> gap = (byte) Math.max(gap, gapAt(at));
      default -> {
        // hyphens and invisible characters end no clause
      }
    }
    return at + 1;
  }

  private void add(int from, int to, int id) {
    clause += gap == NO_GAP ? 0 : 1;
    sentence += gap == SENTENCE && tokens.words > 0 ? 1 : 0;
    gap = NO_GAP;
    if (id != WordTable.UNKNOWN) {
      tokens.add(from, to, id, clause, sentence);
    }
    tokens.words++;
    lastStart = from;
    lastEnd = to;
  }

  /** Takes a word of letters from a to z by its key; others letter by letter. */
  private int readWord(int from) {
    long key = 0;
    int at = from;
    for (int letter; at < text.length && (letter = WordForms.letter(text[at])) != 0; at++) {
      key = WordForms.key(key, letter);
    }
    int letters = at - from;
    if (forms == null || letters > WordForms.LONGEST_KEY
        || at < text.length && KINDS[text[at]] != BLANK && goesOn(at)) {
      return spellWord(from);
    }
    long form = forms.find(key, letters);
    anchored |= forms.topics(form);
    add(from, at, WordForms.stem(form));
    return at;
  }

  /** Whether the word may go on with what stands behind its letters from a to z. */
  private boolean goesOn(int at) {
    byte kind = KINDS[text[at]];
    return kind == LETTER || kind == INVISIBLE || kind == HYPHEN && tailOfBrokenWord(at) >= 0;
  }

  private int spellWord(int from) {
    int filled = 0;
    int hash = WordTable.NO_HASH;
    int at = from;
    while (at < text.length) {
      byte kind = KINDS[text[at]];
      if (kind == LETTER) {
        if (filled <= LONGEST_WORD) {
          hash = put(filled++, text[at], hash);
        }
      } else if (kind != INVISIBLE) {
        break;
      }
      at++;
    }
    int head = wordOf(filled);
    int tail = at < text.length && KINDS[text[at]] == HYPHEN ? tailOfBrokenWord(at) : -1;
    if (tail < 0 || !addJoined(from, tail, filled)) {
      add(from, at, head);
    }
    return lastEnd;
  }

  /** Puts the folded character behind those that stand in the buffer; returns the hash of all. */
  private int put(int filled, char unit, int hash) {
    char folded = Folding.fold(unit);
    buffer[filled] = folded;
    hashes[filled + 1] = WordTable.hash(hash, folded);
    return hashes[filled + 1];
  }

  /** Adds a word that a line end broke, of the head in the buffer and its tail; false if both are no known word together. */
  private boolean addJoined(int from, int tail, int headLength) {
    int filled = headLength;
    int hash = hashes[filled];
    int at = tail;
    while (at < text.length && KINDS[text[at]] == LETTER && filled < buffer.length) {
      hash = put(filled++, text[at++], hash);
    }
    boolean whole = at == text.length || KINDS[text[at]] != LETTER && KINDS[text[at]] != INVISIBLE;
    int stem = Stem.length(buffer, filled);
    int joined = whole && filled <= LONGEST_WORD ? words.find(buffer, stem, hashes[stem]) : WordTable.UNKNOWN;
    if (joined == WordTable.UNKNOWN) {
      return false;
    }
    anchored |= anchors.topicsOf(buffer, filled, hash);
    add(from, at, joined);
    return true;
  }

  private int tailOfBrokenWord(int hyphen) {
    int next = hyphen + 1;
    boolean lineEnd = false;
    while (next < text.length && Character.isWhitespace(text[next])) {
      lineEnd |= text[next] == '\n' || text[next] == '\r';
      next++;
    }
    return lineEnd && next < text.length && KINDS[text[next]] == LETTER ? next : -1;
  }

  private int readNumber(int from) {
    int at = from;
    while (at < text.length && KINDS[text[at]] == DIGIT) {
      at++;
    }
    add(from, at, numberWord);
    return at;
  }

  private int readPair(int from) {
    if (from + 1 < text.length && KINDS[text[from + 1]] == PAIRED) {
      put(1, text[from + 1], put(0, text[from], WordTable.NO_HASH));
      add(from, from + 2, wordOf(2));
    }
    gap = NO_GAP;
    return from + 1;
  }

  /** The number of the word in the buffer; notes whether it is an anchor. */
  private int wordOf(int length) {
    if (length > LONGEST_WORD) {
      return WordTable.UNKNOWN;
    }
    anchored |= anchors.topicsOf(buffer, length, hashes[length]);
    int stem = Stem.length(buffer, length);
    return forms == null ? words.add(new String(buffer, 0, stem)) : words.find(buffer, stem, hashes[stem]);
  }

  private byte gapAt(int at) {
    return switch (text[at]) {
      case '.', '!', '?' -> endsSentence(at) ? SENTENCE : NO_GAP;
      case '\n' -> at + 1 < text.length && text[at + 1] == '\n' ? SENTENCE : NO_GAP;
      case '\u3002', '\uFF01', '\uFF1F' -> SENTENCE;
      default -> CLAUSE;
    };
  }

  /** A stop ends a sentence if white space follows and what stands before is not an abbreviation of one letter. */
  private boolean endsSentence(int at) {
    boolean spaceFollows = at + 1 == text.length || Character.isWhitespace(text[at + 1]);
    boolean oneLetter = lastEnd == at && lastEnd - lastStart == 1 && KINDS[text[lastStart]] == LETTER;
    return spaceFollows && !oneLetter;
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
      } else if (unit == '-' || unit == '\u2010') {
        kinds[i] = HYPHEN;
      } else if (MARKS.indexOf(unit) >= 0) {
        kinds[i] = MARK;
      }
    }
    return kinds;
  }

  private static boolean isMark(char unit) {
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}

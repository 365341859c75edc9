package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Segments;
import io.github.modeltrail.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words around a name, with the bounds of its sentence.
 *
 * <p>
 * Only the few hundred characters around a name are ever looked at, and most of it when asked for. Not thread-safe.
 */
final class WordWindow {
  /** How far, in UTF-16 units, context reaches on either side of a name. */
  static final int REACH = 320;

  private static final Span NO_WORD = new Span(0, 0);
  /** A bit for each unit in ASCII that can end a sentence; all come before the letters. */
  private static final long ENDS = 1L << '\n' | 1L << '.' | 1L << '?' | 1L << '!';

  private final String text;
  private final Span name;
  private final @Nullable Segments segments;
  private final int from;
  private final int to;
  private Span sentence = NO_WORD;
  private final Span wordBefore;
  private final Span wordAfter;
  private final String gapBefore;
  private final String gapAfter;

  /**
   * @param segments
   *          the text's sentences and words as somebody else has cut them; null to find them here
   */
  WordWindow(String text, Span name, @Nullable Segments segments) {
    this.text = text;
    this.name = name;
    this.segments = segments;
    from = Math.max(0, name.start() - REACH);
    to = Math.min(text.length(), name.end() + REACH);
    wordBefore = wordBefore(name.start());
    wordAfter = wordAfter(name.end());
    gapBefore =
        text.substring(wordBefore.isEmpty() ? Math.max(0, name.start() - 3) : wordBefore.end(), name.start());
    gapAfter =
        text.substring(name.end(), wordAfter.isEmpty() ? Math.min(text.length(), name.end() + 3) : wordAfter.start());
  }

  Span name() {
    return name;
  }

  /** Where the context starts. */
  int from() {
    return from;
  }

  /** Where the context ends. */
  int to() {
    return to;
  }

  /** The sentence that holds the name, as far as the context reaches. */
  Span sentence() {
    if (sentence.isEmpty()) {
      sentence = segments == null ? new Span(sentenceStart(), sentenceEnd()) : given(segments);
    }
    return sentence;
  }

  /** The segments' sentence within the context, and the whole name at least. */
  private Span given(Segments cut) {
    Span whole = cut.sentenceAt(name.start()).orElse(name);
    return new Span(Math.max(from, Math.min(name.start(), whole.start())),
        Math.min(to, Math.max(name.end(), whole.end())));
  }

  private int sentenceStart() {
    for (int i = name.start() - 1; i > from; i--) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private int sentenceEnd() {
    for (int i = name.end(); i < to; i++) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return to;
  }

  private boolean endsSentence(int at) {
    char unit = text.charAt(at);
    return (unit < Long.SIZE ? (ENDS >>> unit & 1) != 0 : unit >= '\u3002') && isEndOfSentence(unit, at);
  }

  private boolean isEndOfSentence(char unit, int at) {
    return switch (unit) {
      case '\u3002', '\uFF01', '\uFF1F' -> true;
      case '\n' -> Letters.isAt(text, at + 1, '\n');
      case '.', '?', '!' -> {
        int next = Letters.skipSpace(text, at + 1);
        yield next > at + 1 && next < text.length() && !Character.isLowerCase(text.charAt(next)) && !isAbbreviation(at);
      }
      default -> false;
    };
  }

  private boolean isAbbreviation(int point) {
    int start = Letters.wordStart(text, point);
    String word = text.substring(start, point);
    return word.length() == 1 || word.equals("al") || word.equals("Fig") || word.equals("vs") || word.equals("No")
        || (Letters.isAt(text, start - 1, '.') && word.length() < 3);
  }

  /** The last word that starts before {@code end}; pairs of characters are words of scripts without spaces. */
  private Span wordBefore(int end) {
    if (segments != null) {
      return segments.wordBefore(end).filter(word -> word.end() > from)
          .map(word -> new Span(Math.max(from, word.start()), Math.min(name.start(), word.end()))).orElse(NO_WORD);
    }
    for (int at = end - 1; at >= from; at--) {
      if (Folding.isUnspacedScript(text.charAt(at))) {
        return new Span(at, Math.min(name.start(), at + 2));
      }
      if (Letters.isWord(text.charAt(at))) {
        return new Span(Letters.wordStart(text, at), at + 1);
      }
    }
    return NO_WORD;
  }

  private Span wordAfter(int start) {
    if (segments != null) {
      return segments.wordAfter(start).filter(word -> word.start() < to)
          .map(word -> new Span(Math.max(name.end(), word.start()), Math.min(to, word.end()))).orElse(NO_WORD);
    }
    for (int at = start; at < to; at++) {
      if (Folding.isUnspacedScript(text.charAt(at))) {
        return new Span(at, Math.min(to, at + 2));
      }
      if (Letters.isWord(text.charAt(at))) {
        return new Span(at, Math.min(to, Letters.wordEnd(text, at)));
      }
    }
    return NO_WORD;
  }

  private Span spanBefore(int n) {
    Span word = wordBefore;
    for (int i = 0; i < n && !word.isEmpty(); i++) {
      word = wordBefore(word.start());
    }
    return word;
  }

  private Span spanAfter(int n) {
    Span word = wordAfter;
    for (int i = 0; i < n && !word.isEmpty(); i++) {
      boolean pair = segments == null && Folding.isUnspacedScript(text.charAt(word.start()));
      word = wordAfter(pair ? word.start() + 1 : word.end());
    }
    return word;
  }

  /** The n-th word before the name, counted from 0, folded; empty if there is none. */
  String previous(int n) {
    return Folding.fold(spanBefore(n).slice(text));
  }

  /** The n-th word behind the name, counted from 0, folded; empty if there is none. */
  String next(int n) {
    return Folding.fold(spanAfter(n).slice(text));
  }

  /** Whether the word before the name starts with a capital. */
  boolean isCapitalBefore() {
    return !wordBefore.isEmpty() && Character.isUpperCase(text.charAt(wordBefore.start()));
  }

  /** Whether the word behind the name starts with a capital. */
  boolean isCapitalAfter() {
    return !wordAfter.isEmpty() && Character.isUpperCase(text.charAt(wordAfter.start()));
  }

  /** Whether nothing but white space stands between the previous word and the name. */
  boolean isSpaceBefore() {
    return gapBefore().isBlank();
  }

  /** Whether nothing but white space stands between the name and the next word. */
  boolean isSpaceAfter() {
    return gapAfter().isBlank();
  }

  /** What stands between the previous word and the name. */
  String gapBefore() {
    return gapBefore;
  }

  /** What stands between the name and the next word. */
  String gapAfter() {
    return gapAfter;
  }

  /** Whether the name stands in text of a script that puts no spaces between words. */
  boolean isUnspacedScript() {
    return isUnspacedAt(name.start() - 1) || isUnspacedAt(name.end()) || isUnspacedAt(name.start() - 2)
        || isUnspacedAt(name.end() + 1);
  }

  private boolean isUnspacedAt(int at) {
    return at >= 0 && at < text.length() && Folding.isUnspacedScript(text.charAt(at));
  }

  /** Whether the stretch from an offset to the name holds names, commas and words that join them, and nothing else. */
  boolean isListOfNames(int start) {
    int at = start;
    while (at < name.start()) {
      char unit = text.charAt(at);
      if (unit == ';' || unit == ')' || unit == '.' && Letters.isAt(text, at + 1, ' ')) {
        return false;
      }
      int end = Math.min(name.start(), Letters.wordEnd(text, at));
      if (end > at && isPlainWord(at, end)) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  /** Whether a word has small letters only and does not join the parts of a list. */
  private boolean isPlainWord(int start, int end) {
    String word = text.substring(start, end);
    return !Letters.hasUpper(word) && !Letters.hasDigit(word) && !word.equals("and") && !word.equals("or")
        && !word.equals("the");
  }

  /** How many single capitals with a point behind them stand around the name, as in lists of references. */
  int initials() {
    int count = 0;
    for (int at = text.indexOf('.', from + 1, to); at >= 0 && at < to - 1; at = text.indexOf('.', at + 1, to)) {
      count += Character.isUpperCase(text.charAt(at - 1)) && !Letters.isWordAt(text, at - 2) ? 1 : 0;
    }
    return count;
  }
}

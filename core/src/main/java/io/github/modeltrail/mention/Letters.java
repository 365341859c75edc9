package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.WordUnits;

/** Questions about single characters that several stages ask. */
final class Letters {
  private Letters() {}

  /** Whether the unit belongs to a word of a script that puts spaces between words, or to a number. */
  static boolean isWord(char unit) {
    return WordUnits.isInWord(unit);
  }

  static boolean isWordAt(String text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  static boolean isHyphen(char unit) {
    return unit == '-' || unit == '\u2010' || unit == '\u2011' || unit == '\u2013' || unit == '\u2212';
  }

  static boolean isHyphenAt(String text, int at) {
    return at >= 0 && at < text.length() && isHyphen(text.charAt(at));
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00A0';
  }

  static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  static boolean isAt(String text, int at, char unit) {
    return at >= 0 && at < text.length() && text.charAt(at) == unit;
  }

  /** Offset behind the white space at {@code at}, invisible characters included. */
  static int skipSpace(String text, int at) {
    int next = at;
    while (next < text.length() && (isSpace(text.charAt(next)) || Folding.isInvisible(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  static int skipInvisible(String text, int at) {
    int next = at;
    while (next < text.length() && Folding.isInvisible(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Offset of the first unit of the word that ends at {@code end}. */
  static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Offset behind the word that starts at {@code start}. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean hasUpper(String word) {
    return hasUpper(word, 0);
  }

  /** Whether a capital stands at {@code from} or behind. */
  static boolean hasUpper(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasLower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

package io.github.modeltrail.topic;

import java.util.Arrays;

/**
 * A light stemmer for English that only cuts: plural and verb endings, {@code -ization} and its kin in British and
 * American spelling. {@code quantization}, {@code quantised} and {@code quantizers} share the stem {@code quantiz}.
 */
final class Stem {
  /** Endings are cut only where as many letters are left; shorter words are stems as they are. */
  static final int SHORTEST = 3;
  private static final String[] ALL_ENDINGS =
      {"izations", "isations", "ization", "isation", "izing", "ising", "izers", "isers",
          "izer", "iser", "izes", "ises", "ized", "ised", "ations", "ation", "ings", "ing", "ies", "ied", "ize", "ise",
          "ers",
          "ed", "es", "e", "s"};

  /** The endings by the two letters that a word has last; most words have none and are done at once. */
  private static final String[][] ENDINGS = byLastLetters();

  private Stem() {}

  /** How long the stem of a word is that fills the buffer up to {@code length}; the characters are folded. */
  static int length(char[] word, int length) {
    if (length <= SHORTEST) {
      return length;
    }
    int end = length;
    for (String ending : ENDINGS[row(word[length - 2], word[length - 1])]) {
      if (endsWith(word, length, ending) && length - ending.length() >= SHORTEST
          && !isPartOfStem(word, length, ending)) {
        end = length - ending.length() + kept(ending);
        break;
      }
    }
    boolean doubled = end > SHORTEST && end < length && word[end - 1] == word[end - 2] && word[end - 1] != 's';
    return doubled ? end - 1 : end;
  }

  /** The stem of a folded word. */
  static String of(String word) {
    return word.substring(0, length(word.toCharArray(), word.length()));
  }

  private static String[][] byLastLetters() {
    String[][] endings = new String[row('z', 'z') + 1][0];
    for (char last = 'a'; last <= 'z'; last++) {
      // the character before 'a' stands for all that are no letters from a to z
      for (char before = 'a' - 1; before <= 'z'; before++) {
        String letters = String.valueOf(new char[] {before, last});
        endings[row(before, last)] = Arrays.stream(ALL_ENDINGS)
            .filter(ending -> letters.endsWith(ending) || ending.endsWith(letters)).toArray(String[]::new);
      }
    }
    return endings;
  }

  private static int row(char before, char last) {
    return 27 * number(before) + number(last);
  }

  private static int number(char letter) {
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 0;
  }

  /** How much of an ending stays so that kin with shorter endings meets it. */
  private static int kept(String ending) {
    if (ending.equals("ers")) {
      return 2;
    }
    return 0;
  }

  /** The last letter of {@code loss} or {@code virus} is no plural. */
  private static boolean isPartOfStem(char[] word, int to, String ending) {
    return ending.equals("s") && (word[to - 2] == 's' || word[to - 2] == 'u');
  }

  private static boolean endsWith(char[] word, int length, String ending) {
    int at = length - ending.length();
    if (at < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (word[at + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

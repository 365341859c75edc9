package io.github.modeltrail.topic;

import java.util.Arrays;

/**
 * A light stemmer for English that only cuts: plural and verb endings, {@code -ization} and its kin in British and
 * American spelling. {@code quantization}, {@code quantised} and {@code quantizers} share the stem {@code quantiz}.
 */
final class Stem {
  private static final int SHORTEST = 3;
  private static final String[] ALL_ENDINGS =
      {"izations", "isations", "ization", "isation", "izing", "ising", "izers", "isers",
          "izer", "iser", "izes", "ises", "ized", "ised", "ations", "ation", "ings", "ing", "ies", "ied", "ize", "ise",
          "ers",
          "ed", "es", "e", "s"};

  /** The endings by their last letter; most words end in another and are done at once. */
  private static final String[][] ENDINGS = byLastLetter();

  private Stem() {}

  /** Where the stem of the word in {@code [from, to)} ends; the characters are folded. */
  static int end(char[] word, int from, int to) {
    if (to == from || word[to - 1] >= ENDINGS.length) {
      return to;
    }
    int end = to;
    for (String ending : ENDINGS[word[to - 1]]) {
      if (endsWith(word, from, to, ending) && to - ending.length() - from >= SHORTEST
          && !isPartOfStem(word, to, ending)) {
        end = to - ending.length() + kept(ending);
        break;
      }
    }
    boolean doubled = end - from > SHORTEST && end < to && word[end - 1] == word[end - 2] && word[end - 1] != 's';
    return doubled ? end - 1 : end;
  }

  private static String[][] byLastLetter() {
    String[][] endings = new String['z' + 1][];
    for (char letter = 0; letter < endings.length; letter++) {
      String last = String.valueOf(letter);
      endings[letter] = Arrays.stream(ALL_ENDINGS).filter(ending -> ending.endsWith(last)).toArray(String[]::new);
    }
    return endings;
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

  private static boolean endsWith(char[] word, int from, int to, String ending) {
    int at = to - ending.length();
    if (at < from) {
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

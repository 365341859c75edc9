package io.github.modeltrail.mention;

import java.util.Locale;

/** Finds a definition that gives a short name another meaning: {@code generalized linear model (GLM)}. */
final class Expansion {
  private Expansion() {}

  /** Whether words before the bracketed name spell it out by their initials without speaking of AI models. */
  static boolean isForeign(Candidate candidate, WordWindow window, Cues cues) {
    if (!window.gapBefore().endsWith("(")
        || !(window.gapAfter().startsWith(")") || window.gapAfter().startsWith(";"))) {
      return false;
    }
    String name = candidate.surface().toUpperCase(Locale.ROOT);
    if (name.length() < 2 || !name.chars().allMatch(Character::isLetter)) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    boolean spelled = initialsMatch(name, window, words);
    return spelled && !cues.holds(CueClass.STRONGAI, words.toString())
        && !words.toString().contains("transformer");
  }

  private static boolean initialsMatch(String name, WordWindow window, StringBuilder words) {
    int letter = name.length() - 1;
    if (name.charAt(letter) == 'S' && !window.previous(0).startsWith("s")) {
      letter--;
    }
    for (int word = 0; letter >= 0 && word < name.length() + 2; word++) {
      String previous = window.previous(word);
      if (previous.isEmpty()) {
        return false;
      }
      words.insert(0, previous + " ");
      if (Character.toUpperCase(previous.charAt(0)) == name.charAt(letter)) {
        letter--;
      } else if (previous.length() > 3) {
        return false;
      }
    }
    return letter < 0;
  }
}

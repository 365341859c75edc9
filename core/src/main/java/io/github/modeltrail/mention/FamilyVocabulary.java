package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and numbers that one family's releases are known by: {@code 3.5} and {@code sonnet} for Claude.
 *
 * @param words
 *          words in the names of its releases, folded
 * @param numbers
 *          version numbers in the names of its releases, folded
 */
record FamilyVocabulary(Set<String> words, Set<String> numbers) {
  private static final Pattern PIECE = Pattern.compile("(\\p{L}+)(\\d+(?:\\.\\d+)*\\p{L}?)(?!\\p{L})|\\d+(?:\\.\\d+)*\\p{L}?(?!\\p{L})|\\d+(?:\\.\\d+)*|\\p{L}+");

  static final FamilyVocabulary NONE = new FamilyVocabulary(Set.of(), Set.of());

  FamilyVocabulary {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
  }

  /** The vocabulary of a family, from names, aliases and variants of all its releases. */
  static FamilyVocabulary of(ModelFamily family) {
    Set<String> words = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (ModelRelease release : family.releases()) {
      collect(List.of(release.name()), words, numbers);
      collect(release.aliases(), words, numbers);
      collect(release.variants(), words, numbers);
    }
    return new FamilyVocabulary(words, numbers);
  }

  private static void collect(List<String> names, Set<String> words, Set<String> numbers) {
    for (String name : names) {
      Matcher pieces = PIECE.matcher(Folding.fold(name));
      while (pieces.find()) {
        (Character.isDigit(pieces.group().charAt(0)) ? numbers : words).add(pieces.group());
        if (pieces.group(1) != null && pieces.group(1).length() > 2) {
          words.add(pieces.group(1));
          numbers.add(pieces.group(2));
        }
      }
    }
  }

  /** Whether the word or number stands in the name of a release. */
  boolean knows(String piece) {
    String folded = Folding.fold(piece);
    return words.contains(folded) || numbers.contains(folded);
  }

  boolean hasNumbers() {
    return !numbers.isEmpty();
  }
}

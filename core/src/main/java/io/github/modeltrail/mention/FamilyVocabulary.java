package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * The words and numbers that one family's releases are known by: {@code 3.5} and {@code sonnet} for Claude.
 *
 * @param words
 *          words in the names of its releases, folded; a word with a number behind it stands here whole and in its parts
 * @param numbers
 *          version numbers in the names of its releases, folded
 * @param bases
 *          words in the names of its variants and of the models that it derives from, folded
 * @param majors
 *          the largest first number of its versions below {@link #MAJOR_LIMIT}
 * @param dated
 *          whether versions are called by year and month, as in {@code 24.11} or {@code 2411}
 */
record FamilyVocabulary(Set<String> words, Set<String> numbers, Set<String> bases, int majors, boolean dated) {
  /** A first number from here on is a date or a count. */
  private static final int MAJOR_LIMIT = 12;

  static final FamilyVocabulary NONE = new FamilyVocabulary(Set.of(), Set.of(), Set.of(), 0, false);

  FamilyVocabulary {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
    bases = Set.copyOf(bases);
  }

  /** The vocabulary of a family, from names, aliases and variants of all its releases. */
  static FamilyVocabulary of(ModelFamily family) {
    Set<String> words = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Set<String> bases = new HashSet<>();
    family.base().ifPresent(base -> collect(base, bases, new HashSet<>()));
    for (ModelRelease release : family.releases()) {
      collect(release.name(), words, numbers);
      release.aliases().forEach(alias -> collect(alias, words, numbers));
      release.variants().forEach(variant -> collect(variant, words, numbers));
      release.variants().forEach(variant -> collect(variant, bases, new HashSet<>()));
      release.base().ifPresent(base -> collect(base, bases, new HashSet<>()));
    }
    Set<String> own = new HashSet<>();
    collect(family.name(), own, new HashSet<>());
    bases.removeAll(own);
    int majors =
        numbers.stream().mapToInt(FamilyVocabulary::major).filter(major -> major < MAJOR_LIMIT).max().orElse(0);
    return new FamilyVocabulary(words, numbers, bases, majors,
        numbers.stream().anyMatch(FamilyVocabulary::isYearAndMonth));
  }

  /** This vocabulary with a version that it does not know, if the family could have it. */
  FamilyVocabulary withVersion(String version) {
    String folded = Folding.fold(version);
    if (knows(folded) || !allows(folded)) {
      return this;
    }
    Set<String> more = new HashSet<>(numbers);
    more.add(folded);
    return new FamilyVocabulary(words, more, bases, majors, dated);
  }

  private static void collect(String name, Set<String> words, Set<String> numbers) {
    String folded = Folding.fold(name);
    for (int at = 0; at < folded.length();) {
      int lettersEnd = endOfLetters(folded, at);
      int end = endOfNumber(folded, lettersEnd);
      if (end == at) {
        at++;
        continue;
      }
      add(folded, at, lettersEnd, end, words, numbers);
      at = end;
    }
  }

  private static void add(String name, int start, int lettersEnd, int end, Set<String> words, Set<String> numbers) {
    (lettersEnd == start ? numbers : words).add(name.substring(start, end));
    if (lettersEnd > start && lettersEnd < end) {
      numbers.add(name.substring(lettersEnd, end));
    }
    if (lettersEnd > start + 2 && lettersEnd < end) {
      words.add(name.substring(start, lettersEnd));
    }
  }

  private static int endOfLetters(String name, int start) {
    int end = start;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return end;
  }

  /** End of a number with the single letter behind it: {@code 4o}. */
  private static int endOfNumber(String name, int start) {
    int end = start;
    while (Letters.isDigitAt(name, end)
        || (end > start && Letters.isAt(name, end, '.') && Letters.isDigitAt(name, end + 1))) {
      end++;
    }
    return end > start && endOfLetters(name, end) == end + 1 ? end + 1 : end;
  }

  /** The number before the first point, letters left out; {@code 0} if there is none. */
  static int major(String version) {
    int number = 0;
    int at = 0;
    while (at < version.length() && !Character.isDigit(version.charAt(at))) {
      at++;
    }
    for (; at < version.length() && Character.isDigit(version.charAt(at)) && number < 1000; at++) {
      number = number * 10 + Character.digit(version.charAt(at), 10);
    }
    return number;
  }

  /** Whether the number says a year from 2023 on and a month: {@code 24.11}, {@code 2411}. */
  static boolean isYearAndMonth(String number) {
    boolean pointed = number.length() == 5 && number.charAt(2) == '.';
    if (!pointed && number.length() != 4) {
      return false;
    }
    int month = number.length() - 2;
    boolean digits = Letters.isDigitAt(number, 1) && Letters.isDigitAt(number, month + 1);
    boolean year = number.charAt(0) == '2' && number.charAt(1) >= '3';
    boolean inYear = number.charAt(month) == '0' || (number.charAt(month) == '1' && number.charAt(month + 1) <= '2');
    return digits && year && inYear;
  }

  /** Whether the word or number stands in the name of a release. */
  boolean knows(String piece) {
    String folded = Folding.fold(piece);
    return words.contains(folded) || numbers.contains(folded);
  }

  /** Whether the family derives from a model with that folded name, or has it in the name of a release. */
  boolean knowsFamily(String word) {
    return bases.contains(word) || words.contains(word);
  }

  /** Whether the number could be a version of this family: it has numbered releases, and none far from this one. */
  boolean allows(String version) {
    return numbers.contains(version) || (!numbers.isEmpty() && major(version) <= 4 + majors);
  }

  /** Whether a release has this letter before a number, as {@code k3} has that of {@code k2}. */
  boolean hasLetteredVersion(String version) {
    if (version.length() < 2 || !Character.isLetter(version.charAt(0)) || !Letters.isDigitAt(version, 1)) {
      return false;
    }
    return words.stream().anyMatch(word -> word.length() > 1 && word.charAt(0) == version.charAt(0)
        && Character.isDigit(word.charAt(1)) && major(version) <= 4 + major(word));
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.scan.HitList;
import io.github.modeltrail.scan.PhraseScanner;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The phrases that say something about a name near them, by number, with the classes of each. Immutable. */
final class CuePhrases {
  /** What no phrase has for a number. */
  static final int NONE = -1;

  private static final int ASCII = 128;

  private final String[] phrases;
  private final long[] classes;
  private final PhraseScanner scanner;

  /**
   * @param classesOf
   *          phrases of context with the classes of each, a bit for each class
   * @param others
   *          phrases that belong to no class
   */
  CuePhrases(Map<String, Long> classesOf, Collection<String> others) {
    TreeMap<String, Long> sorted = new TreeMap<>();
    others.forEach(phrase -> sorted.put(PhraseScanner.read(phrase), 0L));
    classesOf.forEach((phrase, bits) -> sorted.merge(PhraseScanner.read(phrase), bits, (some, more) -> some | more));
    sorted.keySet().removeIf(phrase -> phrase.length() == 1 && phrase.charAt(0) < ASCII); // no letter says anything
    phrases = sorted.keySet().toArray(String[]::new);
    classes = sorted.values().stream().mapToLong(bits -> bits).toArray();
    scanner = PhraseScanner.of(List.of(phrases));
  }

  /** How many phrases there are; their numbers are those below. */
  int size() {
    return phrases.length;
  }

  /** The classes of a phrase, a bit for each. */
  long classes(int phrase) {
    return classes[phrase];
  }

  /** The number of a phrase; {@link #NONE} if it is not among them. */
  int number(String phrase) {
    int place = Arrays.binarySearch(phrases, PhraseScanner.read(phrase));
    return place < 0 ? NONE : place;
  }

  /** Adds the phrases that start in a stretch of the text to {@code hits}. */
  void find(String text, int from, int to, HitList hits) {
    scanner.scan(text, from, to, hits);
  }
}

package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the phrases of a list in a stretch of a text, all of them, also where they overlap.
 *
 * <p>
 * A phrase starts where a word starts, in scripts that are written without spaces anywhere; its last word may go on.
 * Letters are compared {@linkplain Folding folded}, white space with white space.
 *
 * <p>
 * The first three letters of a word lead to the phrases that can start there, a handful at most, each of which is compared
 * by its first eight units at once. Immutable and thread-safe.
 */
public final class PhraseScanner {
  private static final int ASCII = 128;
  private static final int ASCII_BITS = 7;
  /** Of eight kinds, those of a word's first run that lead to the phrases which start so. */
  private static final long ENTRANCE = 0xFF_FFFF;
  private static final char[] READ = table();

  private final PhraseRows rows;
  /** The first row of each bucket of entrances; its rows end where those of the next begin. */
  private final int[] buckets;
  private final int shift;
  /** For each bucket which units may follow the first three, a bit for each, some sharing one; none where it is empty. */
  private final long[] fourths;
  /** For each two letters or digits, a bit: whether they are a phrase, so that words of any entrance can start with it. */
  private final long[] pairs = new long[ASCII * ASCII / Long.SIZE];
  /** First units of such phrases and of those in other scripts, in order; the rows of each end where the next begin. */
  private final char[] units;
  private final int[] rowsOfUnits;

  private PhraseScanner(List<String> phrases) {
    int count = RunFilter.powerOfTwo(phrases.size());
    shift = RunFilter.shift(count);
    buckets = new int[count + 1];
    fourths = new long[count];
    Map<Integer, List<String>> byBucket = grouped(phrases, true, phrase -> bucket(EightUnits.of(phrase)));
    Map<Integer, List<String>> byUnit = grouped(phrases, false, phrase -> (int) phrase.charAt(0));
    List<String> ordered = new ArrayList<>(phrases.size());
    for (int bucket = 0; bucket < count; bucket++) {
      for (String phrase : byBucket.getOrDefault(bucket, List.of())) {
        ordered.add(phrase);
        fourths[bucket] |= fourth(EightUnits.of(phrase));
      }
      buckets[bucket + 1] = ordered.size();
    }
    units = new char[byUnit.size()];
    rowsOfUnits = new int[units.length + 1];
    rowsOfUnits[0] = ordered.size();
    int place = 0;
    for (Map.Entry<Integer, List<String>> unit : byUnit.entrySet()) {
      ordered.addAll(unit.getValue());
      units[place++] = (char) unit.getKey().intValue();
      rowsOfUnits[place] = ordered.size();
    }
    phrases.stream().filter(PhraseScanner::isPair).mapToInt(phrase -> pair(EightUnits.of(phrase)))
        .forEach(pair -> pairs[pair / Long.SIZE] |= 1L << pair);
    rows = new PhraseRows(ordered, phrases);
  }

  /** The phrases that have an entrance, or have none, by what they have in common; shorter ones come first. */
  private static Map<Integer, List<String>> grouped(List<String> phrases, boolean entrance,
      Function<String, Integer> common) {
    return phrases.stream().filter(phrase -> hasEntrance(phrase) == entrance)
        .sorted(Comparator.comparingInt(String::length))
        .collect(Collectors.groupingBy(common, TreeMap::new, Collectors.toList()));
  }

  /** Whether the words that start with the phrase have one entrance. */
  private static boolean hasEntrance(String phrase) {
    return EightUnits.firstRun(EightUnits.of(phrase)) != 0 && !isPair(phrase);
  }

  /** Whether the phrase is no more than a run of two letters or digits. */
  private static boolean isPair(String phrase) {
    return phrase.length() == 2 && EightUnits.firstRun(EightUnits.of(phrase)) >>> Byte.SIZE != 0;
  }

  /**
   * Makes a scanner for these phrases, none twice; their numbers are their places in the list.
   *
   * @throws IllegalArgumentException
   *           if a phrase is empty or a single character that folds to ASCII
   */
  public static PhraseScanner of(List<String> phrases) {
    List<String> read = phrases.stream().map(PhraseScanner::read).toList();
    for (String phrase : read) {
      if (phrase.isEmpty() || phrase.length() == 1 && phrase.charAt(0) < ASCII) {
        throw new IllegalArgumentException("\"" + phrase + "\" is too short for a phrase");
      }
    }
    return new PhraseScanner(read);
  }

  /** The phrase as texts are compared with it. */
  public static String read(String phrase) {
    char[] read = phrase.toCharArray();
    for (int i = 0; i < read.length; i++) {
      read[i] = READ[read[i]];
    }
    return new String(read);
  }

  static char read(char unit) {
    return READ[unit];
  }

  private static char[] table() {
    char[] read = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < read.length; unit++) {
      boolean space = Character.isWhitespace((char) unit) || unit == '\u00A0';
      read[unit] = space ? ' ' : Folding.fold((char) unit);
    }
    return read;
  }

  private static int pair(long eight) {
    long folded = EightUnits.folded(eight);
    return (int) ((folded & ASCII - 1) | (folded >>> 1 & (ASCII - 1) << ASCII_BITS));
  }

  private int bucket(long eight) {
    return (int) (RunFilter.hash(EightUnits.firstRun(eight) & ENTRANCE) >>> shift);
  }

  /** The bit of the fourth unit of a phrase, if it is of the first run; of any unit if not. */
  private static long fourth(long eight) {
    long unit = EightUnits.firstRun(eight) >>> 3 * Byte.SIZE & 0xFF;
    return unit == 0 ? -1 : 1L << unit;
  }

  /** Passes the phrases that start in {@code from..to} to {@code sink}, by start, then by end. */
  public void scan(String text, int from, int to, HitSink sink) {
    TextWindow window = TextWindow.take(text, from);
    try {
      int end = Math.min(to, text.length());
      while (window.next(text, end)) {
        scan(text, window, sink);
      }
    } finally {
      window.giveBack();
    }
  }

  private void scan(String text, TextWindow window, HitSink sink) {
    int[] places = window.places();
    int found = possibleStarts(window, places);
    for (int i = 0; i < found; i++) {
      scanAt(text, window, places[i], sink);
    }
  }

  /** Gathers the places of the window where a phrase may start; says how many there are. */
  @SuppressWarnings("ShortCircuitBoolean")
  private int possibleStarts(TextWindow window, int[] places) {
    int found = 0;
    for (int block = 0; block < window.size(); block += TextWindow.BLOCK) {
      for (long starts = window.wordStarts(block); starts != 0; starts &= starts - 1) {
        int at = block + Long.numberOfTrailingZeros(starts);
        places[found] = at;
        found += maybeStarts(window.eight(at)) & at < window.size() ? 1 : 0;
      }
    }
    return found;
  }

  /** Whether a phrase may start with these eight units. Nobody can foresee which words may, so no branch is taken. */
  @SuppressWarnings("ShortCircuitBoolean")
  private boolean maybeStarts(long eight) {
    int pair = pair(eight);
    return (fourths[bucket(eight)] >>> (EightUnits.folded(eight) >>> 3 * Byte.SIZE) & 1) != 0
        | (pairs[pair / Long.SIZE] >>> pair & 1) != 0
        | (eight & UnitKinds.ODD) != 0;
  }

  private void scanAt(String text, TextWindow window, int at, HitSink sink) {
    int start = window.from() + at;
    long eight = window.eight(at);
    int pair = pair(eight);
    if ((eight & UnitKinds.ODD) != 0 || (pairs[pair / Long.SIZE] >>> pair & 1) != 0) {
      int unit = Arrays.binarySearch(units, READ[window.unit(at)]);
      if (unit >= 0) {
        rows.report(rowsOfUnits[unit], rowsOfUnits[unit + 1], eight, text, start, sink);
      }
    }
    if ((eight & UnitKinds.ODD) == 0) {
      int bucket = bucket(eight);
      rows.report(buckets[bucket], buckets[bucket + 1], eight, text, start, sink);
    }
  }
}

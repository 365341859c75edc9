package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of a gazetteer in a text in one pass, leftmost first and of those the longest, never overlapping.
 *
 * <p>
 * Letters are compared {@linkplain Folding folded}. A name starts where a word starts. It ends where a word ends, before
 * a digit if it ends with a letter ({@code Llama2}), or before a plural {@code s}. Names in scripts that are written
 * without spaces start and end anywhere. A space in a name stands for any run of white space, or for one hyphen or
 * underscore. Invisible characters within a name are passed over.
 *
 * <p>
 * Most of a text is words that start no name, so the work is to pass over them quickly: a window of the text shows the
 * starts of words by 64 units at once, a filter on the first eight units of a word leaves those that may start a name,
 * and only there the names are walked. Time is linear in the text but for names with long common beginnings that are
 * repeated in the text: at each word at most the longest name is read.
 *
 * <p>
 * Immutable and thread-safe. A scan never fails because of the text, and allocates nothing but the thread's first time.
 */
public final class NameScanner {
  private final NameTrie trie;
  private final FirstRuns firstRuns;

  private NameScanner(List<String> names) {
    trie = NameTrie.of(names);
    firstRuns = new FirstRuns(names, trie);
  }

  /**
   * Makes a scanner for these names; a name that stands twice is reported by its first place.
   *
   * @throws IllegalArgumentException
   *           if a name is blank, or there are more than four million names or 67 million units in them
   */
  public static NameScanner of(List<String> names) {
    List<String> units = new ArrayList<>(names.size());
    for (String name : names) {
      units.add(NameUnits.of(name, units.size()));
    }
    return new NameScanner(units);
  }

  /** Passes every name found in {@code text} to {@code sink}. The sink may scan other texts meanwhile. */
  public void scan(String text, HitSink sink) {
    TextWindow window = TextWindow.take(text, 0);
    try {
      int free = 0;
      while (window.next(text, text.length())) {
        free = scan(text, window, free, sink);
      }
    } finally {
      window.giveBack();
    }
  }

  /** Reports the names that start in the window, none of them before {@code free}; says where the next may start. */
  private int scan(String text, TextWindow window, int free, HitSink sink) {
    int[] places = window.places();
    int found = possibleStarts(window, places);
    int next = free;
    for (int i = 0; i < found; i++) {
      int at = places[i];
      int start = window.from() + at;
      if (start >= next) {
        int slot = firstRuns.slot(window.eight(at), window.unit(at));
        if (slot != FirstRuns.NONE && firstRuns.goesOn(slot, window, at)) {
          next = longestFrom(text, start, slot, sink);
        }
      }
    }
    return next;
  }

  /** Gathers the places of the window where a name may start, as far as the filter knows; says how many there are. */
  private int possibleStarts(TextWindow window, int[] places) {
    int found = 0;
    for (int block = 0; block < window.size(); block += TextWindow.BLOCK) {
      for (long starts = window.wordStarts(block); starts != 0; starts &= starts - 1) {
        int at = block + Long.numberOfTrailingZeros(starts);
        places[found] = at;
        found += firstRuns.maybeStarts(window.eight(at)) ? 1 : 0;
      }
    }
    return found;
  }

  /** Reports the longest name at {@code start}, if there is one, and says where to go on. */
  private int longestFrom(String text, int start, int slot, HitSink sink) {
    int bestEnd = start;
    int bestName = NameTrie.NO_NAME;
    int node = firstRuns.node(slot);
    int at = start + firstRuns.depth(slot);
    while (node != NameTrie.NO_NODE) {
      if (trie.name(node) != NameTrie.NO_NAME && WordBorders.endsName(text, at)) {
        bestEnd = at;
        bestName = trie.name(node);
      }
      at = skipInvisible(text, at);
      if (at == text.length()) {
        break;
      }
      char unit = NameUnits.read(text.charAt(at));
      node = trie.child(node, unit);
      at = unit == NameUnits.SEPARATOR ? Separators.skip(text, at) : at + 1;
    }
    if (bestName != NameTrie.NO_NAME) {
      sink.hit(start, bestEnd, bestName);
    }
    return bestEnd;
  }

  private static int skipInvisible(String text, int from) {
    int at = from;
    while (at < text.length() && NameUnits.read(text.charAt(at)) == NameUnits.NOTHING) {
      at++;
    }
    return at;
  }
}

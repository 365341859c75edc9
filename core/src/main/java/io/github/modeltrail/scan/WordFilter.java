package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells texts that may hold one of some words, as a run of letters of its own, from texts that surely hold none.
 *
 * <p>
 * It is made to say no: a text is passed over as quickly as a scan for names passes over words, and where it is not easy to
 * say the answer is that the text may hold one. Immutable and thread-safe.
 */
public final class WordFilter {
  private static final int BITS_A_WORD = 64;
  private static final int SLOTS_A_WORD = 4;
  private static final long FIRST = 0xFF;
  private static final long LOW_BITS = 0x7F;
  /** What tells an odd unit that starts a word, what is rarer first. */
  private static final int[] SIGNS = {UnitKinds.STARTS_ANYWHERE, UnitKinds.STARTS, UnitKinds.CONTINUES};

  private final RunFilter filter;
  /** The first run of letters, folded, of each word, at most eight of them. */
  private final long[] runs;
  private final int shift;
  /** Signs in the kind of an odd unit that a word may stand there of which no run tells. */
  private final long untold;
  /** Whether a word starts with what has no sign, so that no text surely lacks it. */
  private final boolean alwaysMay;

  private WordFilter(Collection<String> words) {
    Set<Long> distinct = new HashSet<>();
    int signs = UnitKinds.INVISIBLE;
    boolean hasSignless = false;
    for (String word : words) {
      long eight = EightUnits.of(word);
      if ((EightUnits.letters(eight) & FIRST) != 0) {
        distinct.add(EightUnits.firstRun(eight));
      } else {
        signs |= sign((int) (eight & FIRST));
        hasSignless |= sign((int) (eight & FIRST)) == 0;
      }
    }
    untold = EightUnits.each(signs);
    alwaysMay = hasSignless;
    filter = new RunFilter(distinct, BITS_A_WORD);
    runs = new long[RunFilter.powerOfTwo(distinct.size() * SLOTS_A_WORD)];
    shift = RunFilter.shift(runs.length);
    for (long run : distinct) {
      runs[slot(run, RunFilter.hash(run))] = run;
    }
  }

  /** The sign of a word's first unit by its kind; 0 if it has none. */
  private static int sign(int kind) {
    if ((kind & UnitKinds.ODD) == 0) {
      return 0;
    }
    return Arrays.stream(SIGNS).filter(sign -> (kind & sign) != 0).findFirst().orElse(0);
  }

  /** A filter for these words, each a run of letters, {@linkplain Folding folded}. */
  public static WordFilter of(Collection<String> words) {
    return new WordFilter(words);
  }

  /** False only if none of the words stands in the text, be it broken by a hyphen at a line end. */
  public boolean mayHold(String text) {
    return alwaysMay || mayHoldBroken(text) || mayHoldWhole(text);
  }

  /** Whether a hyphen stands at the end of a line. */
  private static boolean mayHoldBroken(String text) {
    return endsLineWithHyphen(text, '\n') || endsLineWithHyphen(text, '\r');
  }

  private static boolean endsLineWithHyphen(String text, char lineEnd) {
    for (int at = text.indexOf(lineEnd); at >= 0; at = text.indexOf(lineEnd, at + 1)) {
      int last = at - 1;
      while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
        last--;
      }
      if (last >= 0 && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHoldWhole(String text) {
    TextWindow window = TextWindow.take(text, 0);
    try {
      while (window.next(text, text.length())) {
        if (mayHold(window)) {
          return true;
        }
      }
      return false;
    } finally {
      window.giveBack();
    }
  }

  private boolean mayHold(TextWindow window) {
    // A word may have begun before the window; taking its rest for a word says yes too often, never no.
    long before = 0;
    for (int block = 0; block < window.size(); block += TextWindow.BLOCK) {
      long letters = 0;
      for (int i = 0; i < TextWindow.BLOCK; i += Long.BYTES) {
        long eight = window.eight(block + i);
        if ((eight & EightUnits.TOP_BITS) != 0 && isUntold(eight)) {
          return true;
        }
        letters |= EightUnits.gathered(EightUnits.letters(eight)) << i;
      }
      for (long starts = letters & ~(letters << 1 | before); starts != 0; starts &= starts - 1) {
        if (isStart(window.eight(block + Long.numberOfTrailingZeros(starts)))) {
          return true;
        }
      }
      before = letters >>> TextWindow.BLOCK - 1;
    }
    return false;
  }

  /** Whether one of eight kinds is odd and has one of the signs. */
  private boolean isUntold(long eight) {
    long odd = (eight & EightUnits.TOP_BITS) >>> Byte.SIZE - 1;
    return (odd * LOW_BITS & eight & untold) != 0;
  }

  /** Whether the first run of eight kinds is that of a word. */
  private boolean isStart(long eight) {
    long run = EightUnits.firstRun(eight);
    long hash = RunFilter.hash(run);
    return filter.mayHold(hash) && runs[slot(run, hash)] == run;
  }

  /** The run's place in the table, or the free one where it would be. */
  private int slot(long run, long hash) {
    int slot = (int) (hash >>> shift);
    while (runs[slot] != run && runs[slot] != 0) {
      slot = slot + 1 & runs.length - 1;
    }
    return slot;
  }
}

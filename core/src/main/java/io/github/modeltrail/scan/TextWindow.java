package io.github.modeltrail.scan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of a text as {@linkplain UnitKinds kinds}, with the places where words start.
 *
 * <p>
 * A {@code String} cannot be read eight units at a time, a {@code byte[]} can. The stretch is short enough to stay in the
 * first-level cache, and its arrays are kept for the thread's next scan, so a scan allocates nothing.
 */
final class TextWindow {
  /** Units a block: as many as a {@code long} has bits. */
  static final int BLOCK = Long.SIZE;

  private static final int SIZE = 16 * BLOCK;
  /** Units read ahead, so that the first of a word that starts in the last block, and those behind, can be looked at. */
  private static final int AHEAD = 2 * Long.BYTES;
  /** Units turned one by one after each that is not ASCII: where there is one, others are near. */
  private static final int STRETCH = 32;
  private static final ThreadLocal<TextWindow> OF_THREAD = ThreadLocal.withInitial(TextWindow::new);

  private final char[] units = new char[SIZE + AHEAD];
  private final byte[] kinds = new byte[SIZE + AHEAD];
  private final CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
  private final CharBuffer unitsToCopy = CharBuffer.wrap(units);
  private final ByteBuffer copiedKinds = ByteBuffer.wrap(kinds);
  /** Room for those who gather places of the window, of which each unit may be one. */
  private final int[] places = new int[SIZE];
  private boolean taken;
  private int from;
  private int size;
  /** How many units there are, those read ahead included. */
  private int read;
  /** 1 if the last unit of the block before continues a word, else 0. */
  private long carry;

  private TextWindow() {}

  /**
   * The thread's window, or a new one if a scan is under way that called for this one; it lies before {@code from}, to be
   * moved on.
   */
  static TextWindow take(String text, int from) {
    TextWindow window = OF_THREAD.get();
    TextWindow free = window.taken ? new TextWindow() : window;
    free.taken = true;
    free.from = from;
    free.size = 0;
    free.carry = from > 0 && WordBorders.continuesWord(text.charAt(from - 1)) ? 1 : 0;
    return free;
  }

  void giveBack() {
    taken = false;
  }

  /** Moves on to the next stretch of the text before {@code to}; false if there is none. */
  boolean next(String text, int to) {
    from += size;
    size = Math.max(0, Math.min(SIZE, to - from));
    if (size == 0) {
      return false;
    }
    read = Math.min(size + AHEAD, text.length() - from);
    text.getChars(from, from + read, units, 0);
    int at = copyAscii(0, read);
    while (at < read) {
      int stop = Math.min(read, at + STRETCH);
      for (; at < stop; at++) {
        kinds[at] = UnitKinds.of(units[at]);
      }
      at = copyAscii(at, read);
    }
    Arrays.fill(kinds, read, Math.min(kinds.length, read + BLOCK + AHEAD), (byte) ' ');
    return true;
  }

  /**
   * Copies ASCII, which is its own kind but for letter case, to the first other unit and says where that is. The JDK's
   * encoder does it by vector instructions, three times as fast as a loop.
   */
  private int copyAscii(int from, int to) {
    unitsToCopy.limit(to).position(from);
    copiedKinds.position(from);
    ascii.encode(unitsToCopy, copiedKinds, false);
    return unitsToCopy.position();
  }

  /** Offset in the text of the window's first unit. */
  int from() {
    return from;
  }

  /** Room for as many numbers as there are units, for whoever reads the window. */
  int[] places() {
    return places;
  }

  int size() {
    return size;
  }

  /** Whether the unit is in the window, or read ahead. */
  boolean holds(int at) {
    return at < read;
  }

  char unit(int at) {
    return units[at];
  }

  long eight(int at) {
    return EightUnits.at(kinds, at);
  }

  /** The units of a block at which words start, one bit a unit; blocks must be asked for in order. */
  long wordStarts(int block) {
    long words = 0;
    long odd = 0;
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long eight = EightUnits.at(kinds, block + i);
      odd |= eight;
      words |= EightUnits.gathered(EightUnits.letters(eight) | EightUnits.digits(eight)) << i;
    }
    return (odd & EightUnits.TOP_BITS) == 0 ? starts(words, words, 0) : oddStarts(block, words);
  }

  private long starts(long starting, long continuing, long anywhere) {
    long starts = starting & (anywhere | ~(continuing << 1 | carry));
    carry = continuing >>> (BLOCK - 1);
    return starts;
  }

  private long oddStarts(int block, long words) {
    long starting = words;
    long continuing = words;
    long anywhere = 0;
    for (int i = 0; i < BLOCK; i++) {
      long kind = kinds[block + i];
      long odd = kind >>> 63;
      starting |= (odd & kind) << i;
      continuing |= (odd & kind >>> 1) << i;
      anywhere |= (odd & kind >>> 2) << i;
    }
    return starts(starting, continuing, anywhere);
  }
}

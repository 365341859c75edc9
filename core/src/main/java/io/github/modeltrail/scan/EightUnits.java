package io.github.modeltrail.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Arithmetic on eight {@linkplain UnitKinds kinds} in a {@code long}, the first in the lowest byte (SWAR: "SIMD within a
 * register"; Lamport, "Multiple byte processing with full-word instructions", CACM 1975).
 *
 * <p>
 * A test answers in the top bit of each byte. A range test adds to each byte, its top bit cleared, what carries the lower
 * bound, or what lies above the upper one, into the top bit; no sum runs over into the next byte.
 */
final class EightUnits {
  static final long TOP_BITS = 0x8080808080808080L;

  private static final long FIRST_TOP_BIT = 0x80;
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LETTER_CASE = each(0x20);
  private static final long FROM_A = each(0x80 - 'a');
  private static final long ABOVE_Z = each(0x80 - 'z' - 1);
  private static final long FROM_0 = each(0x80 - '0');
  private static final long ABOVE_9 = each(0x80 - '9' - 1);
  /** Multiplying brings the top bits, shifted down to the bottom, together in the highest byte. */
  private static final long GATHER = 0x0102040810204080L;

  private EightUnits() {}

  static long at(byte[] kinds, int at) {
    return (long) LONGS.get(kinds, at);
  }

  /** The kinds of a word's first eight units, spaces behind its end. */
  static long of(String word) {
    byte[] kinds = new byte[Long.BYTES];
    Arrays.fill(kinds, (byte) ' ');
    for (int i = 0; i < Math.min(kinds.length, word.length()); i++) {
      kinds[i] = UnitKinds.of(word.charAt(i));
    }
    return at(kinds, 0);
  }

  static long each(int value) {
    return value * 0x0101010101010101L;
  }

  /** Capitals to small letters; digits stay what they are. */
  static long folded(long eight) {
    return eight | LETTER_CASE;
  }

  static long letters(long eight) {
    long plain = folded(eight) & ~TOP_BITS;
    return (plain + FROM_A) & ~(plain + ABOVE_Z) & ~eight & TOP_BITS;
  }

  static long digits(long eight) {
    long plain = eight & ~TOP_BITS;
    return (plain + FROM_0) & ~(plain + ABOVE_9) & ~eight & TOP_BITS;
  }

  /** The top bits as the low eight bits of the result. */
  static long gathered(long topBits) {
    return (topBits >>> 7) * GATHER >>> 56;
  }

  /**
   * The first run of letters, or else of digits, folded, of at most eight units; the bytes behind it are zero. Zero if
   * the first unit is neither.
   */
  static long firstRun(long eight) {
    long letters = letters(eight);
    long run = (letters & FIRST_TOP_BIT) != 0 ? letters : digits(eight);
    long stop = ~run & TOP_BITS;
    return folded(eight) & (((stop & -stop) >>> 7) - 1);
  }
}

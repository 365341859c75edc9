package io.github.modeltrail.scan;

import io.github.modeltrail.text.Folding;
import java.util.Arrays;

/**
 * One byte for each UTF-16 unit: all that the search for word starts has to know about it.
 *
 * <p>
 * ASCII stands for itself, in either letter case. Other letters and digits that fold to ASCII are written as what they fold
 * to, so that eight of them in a {@code long} can be compared at once. Units that are no part of a word are spaces. The rest, with the top bit set, are <em>odd</em>: the
 * low bits say how they stand in a word.
 */
final class UnitKinds {
  /** Set in the kind of every odd unit. */
  static final int ODD = 0x80;
  /** In an odd kind: a word may start here. */
  static final int STARTS = 1;
  /** In an odd kind: a unit behind this one does not start a word. */
  static final int CONTINUES = 2;
  /** In an odd kind: starts a word whatever stands before it. */
  static final int STARTS_ANYWHERE = 4;
  /** In an odd kind: is passed over within a name. */
  static final int INVISIBLE = 8;

  private static final byte OTHER = ' ';
  private static final byte[] KINDS = table();

  private UnitKinds() {}

  static byte of(char unit) {
    return KINDS[unit];
  }

  private static byte[] table() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(kinds, OTHER);
    for (int unit = 0; unit < kinds.length; unit++) {
      kinds[unit] = kind((char) unit);
    }
    return kinds;
  }

  private static byte kind(char unit) {
    if (Folding.isUnspacedScript(unit)) {
      return (byte) (ODD | STARTS | STARTS_ANYWHERE);
    }
    if (Character.isSurrogate(unit)) {
      return OTHER;
    }
    if (Folding.isInvisible(unit)) {
      return (byte) (ODD | INVISIBLE);
    }
    if (Character.isLetterOrDigit(unit)) {
      char folded = Folding.fold(unit);
      return (byte) (folded < ODD ? folded : ODD | STARTS | CONTINUES);
    }
    return Character.getType(unit) == Character.NON_SPACING_MARK ? (byte) (ODD | CONTINUES) : OTHER;
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;

/**
 * Says by its shape what a piece with digits is: {@code 72b} a size, {@code 128k} a window, {@code 0613} a date.
 *
 * <p>
 * A cursor over the folded piece; each shape is tried from the start and must reach the end.
 */
final class PieceShape {
  private static final String[] FORMATS = {"int", "fp", "bf", "nf", "mxfp", "nvfp", "w"};

  private final String piece;
  private int at;

  private PieceShape(String piece) {
    this.piece = piece;
  }

  /** The kind of a folded piece; {@link PieceKind#UNKNOWN} if it has no such shape. */
  static PieceKind of(String folded) {
    PieceShape shape = new PieceShape(folded);
    if (shape.isSize()) {
      return PieceKind.SIZE;
    }
    if (shape.isWindow()) {
      return PieceKind.WINDOW;
    }
    if (shape.isQuantization()) {
      return PieceKind.QUANTIZATION;
    }
    if (shape.isDate()) {
      return PieceKind.DATE;
    }
    return shape.isVersion() ? PieceKind.VERSION : PieceKind.UNKNOWN;
  }

  /** Whether the last part of a name is a size: {@code vicuna-7b}, {@code Reflection 70B}. */
  static boolean endsWithSize(String name) {
    int start = name.length();
    while (start > 0 && !Letters.isHyphen(name.charAt(start - 1)) && !Letters.isSpace(name.charAt(start - 1))) {
      start--;
    }
    return start > 0 && of(Folding.fold(name.substring(start))) == PieceKind.SIZE;
  }

  /** {@code 7b}, {@code 1.5b}, {@code 1p5b}, {@code 8x7b}, {@code a22b}, {@code e4b}, {@code 350m}, {@code 16e}. */
  private boolean isSize() {
    at = 0;
    boolean prefix = oneOf("ae");
    if (!digits(1, 3)) {
      return false;
    }
    if (!prefix && at + 1 == piece.length() && piece.charAt(at) == 'e') {
      return true;
    }
    boolean fraction = !oneOf(".p") || digits(1, 3);
    boolean experts = !oneOf("x") || (digits(1, 3) && (!oneOf(".p") || digits(1, 2)));
    return fraction && experts && oneOf("bmt") && atEnd();
  }

  private boolean isWindow() {
    at = 0;
    return digits(1, 4) && oneOf("k") && atEnd();
  }

  /** {@code int8}, {@code w4a16}, {@code 4bit}, {@code q4_k_m}, {@code 4.65bpw}. */
  private boolean isQuantization() {
    for (String format : FORMATS) {
      at = format.length();
      if (piece.startsWith(format) && digits(1, 2) && (!oneOf("a") || digits(1, 2)) && atEnd()) {
        return true;
      }
    }
    at = 0;
    if (digits(1, 2) && (piece.startsWith("bit", at) || (oneOf(".") && digits(1, 2) && piece.startsWith("bpw", at)))) {
      at += 3;
      return atEnd() || (oneOf("s") && atEnd());
    }
    return isPacked();
  }

  /** {@code q4}, {@code iq2} and what follows behind an underscore. */
  private boolean isPacked() {
    at = 0;
    oneOf("i");
    return oneOf("q") && digits(1, 1) && (atEnd() || piece.charAt(at) == '_');
  }

  /** {@code 2024}, {@code 202408}, {@code 20240806}, {@code 240806}, {@code 0613}, {@code 2407}. */
  private boolean isDate() {
    at = 0;
    int length = piece.length();
    if (length < 4 || length > 8 || length % 2 == 1 || !digits(length, length)) {
      return false;
    }
    boolean year = piece.startsWith("201") || piece.startsWith("202");
    return switch (length) {
      case 4 -> year || (within(0, '0', '2') && within(2, '0', '3'));
      case 6 -> (year && within(4, '0', '1'))
          || (piece.charAt(0) == '2' && within(1, '2', '9') && within(2, '0', '1') && within(4, '0', '3'));
      default -> year && within(4, '0', '1') && within(6, '0', '3');
    };
  }

  /** {@code 2}, {@code 2.5}, {@code v3}, {@code 4o}, {@code r1}, {@code m2.5}, {@code 002}. */
  private boolean isVersion() {
    at = 0;
    if (piece.startsWith("00")) {
      return digits(3, 3) && atEnd();
    }
    oneOf("v");
    if (digits(1, 2) && fractions(2) && (atEnd() || (letter() && atEnd()))) {
      return true;
    }
    at = 0;
    boolean lettered = letter() && digits(1, 2) && (!oneOf(".") || digits(1, 2)) && atEnd();
    at = 0;
    return lettered || (oneOf("v") && digits(1, 3) && atEnd());
  }

  private boolean fractions(int most) {
    for (int i = 0; i < most && (piece.startsWith(".", at) || piece.startsWith("p", at)); i++) {
      int before = at;
      at++;
      if (!digits(1, 2)) {
        at = before;
        return true;
      }
    }
    return true;
  }

  private boolean within(int place, char from, char to) {
    return piece.charAt(place) >= from && piece.charAt(place) <= to;
  }

  private boolean oneOf(String units) {
    boolean there = !atEnd() && units.indexOf(piece.charAt(at)) >= 0;
    at += there ? 1 : 0;
    return there;
  }

  private boolean letter() {
    boolean there = !atEnd() && piece.charAt(at) >= 'a' && piece.charAt(at) <= 'z';
    at += there ? 1 : 0;
    return there;
  }

  /** Moves behind a run of digits; stays where it is if there are fewer or more than asked for. */
  private boolean digits(int fewest, int most) {
    int end = at;
    while (end < piece.length() && piece.charAt(end) >= '0' && piece.charAt(end) <= '9') {
      end++;
    }
    boolean fits = end - at >= fewest && end - at <= most;
    at = fits ? end : at;
    return fits;
  }

  private boolean atEnd() {
    return at == piece.length();
  }
}

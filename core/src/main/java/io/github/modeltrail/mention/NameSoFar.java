package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.List;

/** A name while it is being read: its stem and the pieces taken in so far. Made for one reading, not thread-safe. */
final class NameSoFar {
  private final String stem;
  private final boolean stemVersioned;
  private final boolean stemIsRelease;
  private final List<Piece> pieces = new ArrayList<>();
  private final boolean stemIsIdentifier;
  private final boolean stemIsPhrase;
  private boolean pinned;
  private boolean firm = true;
  private boolean small;

  NameSoFar(String stem, boolean stemIsRelease) {
    this.stem = stem;
    this.stemIsRelease = stemIsRelease;
    stemVersioned = Character.isDigit(stem.charAt(stem.length() - 1));
    pinned = Letters.hasDigit(stem);
    small = !Letters.hasUpper(stem);
    stemIsIdentifier = stem.indexOf('-') > 0;
    stemIsPhrase = stem.indexOf(' ') > 0;
  }

  void add(Piece piece) {
    pieces.add(piece);
    pinned |= piece.kind().pins();
    firm &= piece.joiner().firm();
    small &= !Letters.hasUpper(piece.text());
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean isBare() {
    return pieces.isEmpty();
  }

  /** The stem as it stands in the text. */
  String stem() {
    return stem;
  }

  boolean stemVersioned() {
    return stemVersioned;
  }

  /** Whether a version, size or number format shows that this is hardly an ordinary word. */
  boolean pinned() {
    return pinned;
  }

  /** Whether an edition, window or date may follow: behind a version, a variant or the name of one release. */
  boolean takesEdition() {
    return pinned || stemIsRelease || stemIsPhrase || endsWith(PieceKind.VARIANT);
  }

  boolean endsWith(PieceKind kind) {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == kind;
  }

  boolean has(PieceKind kind) {
    for (Piece piece : pieces) {
      if (piece.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  boolean hasVersion() {
    return stemVersioned || has(PieceKind.VERSION);
  }

  /** Whether a version or size stands in the name already, behind the last family's name. */
  boolean versioned() {
    boolean versioned = stemVersioned;
    for (Piece piece : pieces) {
      versioned = piece.kind() != PieceKind.FAMILY
          && (versioned || piece.kind() == PieceKind.VERSION || piece.kind() == PieceKind.SIZE);
    }
    return versioned;
  }

  /** Whether the last piece is a word such as {@code distill}, behind which the model of the copy's shape stands. */
  boolean distilled() {
    return !pieces.isEmpty()
        && pieces.get(pieces.size() - 1).text().regionMatches(true, 0, "distil", 0, "distil".length());
  }

  /** Whether this is an identifier at whose end any word belongs to it: all in small letters, or long. */
  boolean isIdentifier() {
    boolean begun = stemIsIdentifier || !pieces.isEmpty();
    return firm && begun && (small || (pinned && pieces.size() > 2));
  }
}

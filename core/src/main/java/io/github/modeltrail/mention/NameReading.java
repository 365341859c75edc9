package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A written name taken apart.
 *
 * @param span
 *          the whole name
 * @param stem
 *          the part that is the lexicon's name
 * @param pieces
 *          what follows the stem, in order
 */
record NameReading(Span span, Span stem, List<Piece> pieces) {

  NameReading {
    pieces = List.copyOf(pieces);
  }

  boolean has(PieceKind kind) {
    for (Piece piece : pieces) {
      if (piece.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether a version, size or number format stands in the name. */
  boolean pinned() {
    for (Piece piece : pieces) {
      if (piece.kind().pins()) {
        return true;
      }
    }
    return false;
  }

  Optional<Piece> first(PieceKind kind) {
    for (Piece piece : pieces) {
      if (piece.kind() == kind) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  NameReading withStart(int start) {
    return new NameReading(new Span(start, span.end()), stem, pieces);
  }
}

package io.github.modeltrail.mention;

import java.util.List;

/** Tells which names hardly can be anything but models, whatever stands around them. */
final class SureNames {
  private SureNames() {}

  /**
   * Whether a name with what was read behind its stem is surely a model.
   *
   * @param use
   *          how much the stem was in use before it named a model
   */
  static boolean isSure(NameEntry entry, NameReading reading, String stem, Homonyms.Use use) {
    if (entry.family().isEmpty()) {
      return false;
    }
    boolean coined = use == Homonyms.Use.NO;
    boolean size = reading.has(PieceKind.SIZE) || PieceShape.endsWithSize(stem);
    boolean knownVersion = hasListedNumber(entry, reading);
    return switch (entry.safety()) {
      case ALONE -> coined || size || knownVersion;
      case CASED -> size || knownVersion
          || (coined && LetterCase.of(stem, entry.name().text()) == LetterCase.EXACT);
      case CONTEXT -> size || (knownVersion && (Letters.startsUpper(stem) || isIdentifier(reading)));
      case VERSIONED -> size;
    };
  }

  private static boolean hasListedNumber(NameEntry entry, NameReading reading) {
    for (Piece piece : reading.pieces()) {
      if (piece.kind() == PieceKind.VERSION && entry.vocabulary().numbers().contains(piece.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdentifier(NameReading reading) {
    List<Piece> pieces = reading.pieces();
    for (Piece piece : pieces) {
      if (!piece.joiner().firm()) {
        return false;
      }
    }
    return pieces.size() > 1;
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which piece still belongs to one name. Made for one stem in one text.
 *
 * <p>
 * What is tied by a hyphen or nothing is decided here, what stands behind a space by {@link SpacedRules}.
 */
final class PieceRules {
  private final String text;
  private final PieceReader reader;
  private final FamilyVocabulary vocabulary;
  private final Function<String, Optional<NameEntry>> families;
  private final SpacedRules spaced;

  /**
   * @param families
   *          the entry of the family whose name a folded word is
   */
  PieceRules(String text, PieceReader reader, FamilyVocabulary vocabulary,
      Function<String, Optional<NameEntry>> families) {
    this.text = text;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.families = families;
    spaced = new SpacedRules(text, reader, vocabulary, families);
  }

  /** The piece with its kind made {@link PieceKind#FAMILY} where it is another family's name. */
  Piece named(Piece piece) {
    return piece.kind() == PieceKind.UNKNOWN && families.apply(lettersOf(piece.text())).isPresent()
        ? new Piece(PieceKind.FAMILY, piece.span(), piece.text(), piece.joiner())
        : piece;
  }

  /** The folded word without the version at its end. */
  static String lettersOf(String word) {
    int end = word.length();
    while (end > 0 && (Character.isDigit(word.charAt(end - 1)) || word.charAt(end - 1) == '.')) {
      end--;
    }
    return Folding.fold(word.substring(0, end));
  }

  boolean accepts(Piece piece, NameSoFar name) {
    return switch (piece.joiner()) {
      case GLUED -> acceptsGlued(piece, name);
      case POINT -> name.isBare()
          && (name.stemVersioned() || vocabulary.numbers().contains(Folding.fold(piece.text())));
      case HYPHEN -> acceptsHyphened(piece, name);
      case BROKEN_HYPHEN -> acceptsBroken(piece, name);
      case SPACE -> spaced.accepts(piece, name);
      case NONE -> false;
    };
  }

  private boolean acceptsGlued(Piece piece, NameSoFar name) {
    char before = text.charAt(piece.span().start() - 1);
    return switch (piece.kind()) {
      case VERSION, SIZE, DATE -> true;
      case VARIANT, QUANTIZATION, WINDOW -> Character.isDigit(before) || Folding.isUnspacedScript(before);
      case UNKNOWN -> name.isBare() && Character.isDigit(piece.text().charAt(0)) && Letters.hasUpper(piece.text());
      case FAMILY, STOP -> false;
    };
  }

  private boolean acceptsHyphened(Piece piece, NameSoFar name) {
    if (spaced.isKnownWord(piece)) {
      return true;
    }
    return switch (piece.kind()) {
      case VERSION, SIZE, DATE, WINDOW, QUANTIZATION, VARIANT -> true;
      case FAMILY -> acceptsFamily(piece, name);
      case STOP -> false;
      case UNKNOWN -> acceptsUnknown(piece, name);
    };
  }

  private boolean acceptsFamily(Piece piece, NameSoFar name) {
    return !name.isBare() || isUnderscored(piece) || vocabulary.knowsFamily(lettersOf(piece.text()))
        || reader.next(piece.span().end()).filter(next -> next.kind() == PieceKind.SIZE && next.joiner().firm())
            .isPresent();
  }

  private boolean acceptsUnknown(Piece piece, NameSoFar name) {
    String word = piece.text();
    boolean atEndOfLongOne = name.isIdentifier() && name.pieces().size() > 3;
    if ((isParticiple(Folding.fold(word)) && !atEndOfLongOne) || !isLatinOrGreek(word)) {
      return false;
    }
    return isUnderscored(piece) || Letters.hasUpper(word) || Letters.hasDigit(word) || word.length() == 1
        || goesOn(piece) || name.isIdentifier();
  }

  private boolean isUnderscored(Piece piece) {
    return Letters.isAt(text, piece.span().start() - 1, '_');
  }

  private static boolean isParticiple(String word) {
    boolean ending = (word.endsWith("ed") && word.length() > 4) || (word.endsWith("ing") && word.length() > 5);
    return ending && !Letters.hasDigit(word);
  }

  private static boolean isLatinOrGreek(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x0400) {
        return false;
      }
    }
    return true;
  }

  /** Whether an unknown word in small letters has a piece behind it that shows the name going on. */
  private boolean goesOn(Piece piece) {
    Optional<Piece> next = reader.next(piece.span().end()).filter(following -> following.joiner() == Joiner.HYPHEN);
    return next.isPresent() && (next.get().kind().pins() || next.get().kind() == PieceKind.VARIANT
        || next.get().kind() == PieceKind.DATE || next.get().text().length() == 1);
  }

  private boolean acceptsBroken(Piece piece, NameSoFar name) {
    return switch (piece.kind()) {
      case VERSION -> !name.has(PieceKind.VERSION) && vocabulary.allows(Folding.fold(piece.text()));
      case SIZE -> true;
      case FAMILY -> spaced.accepts(piece, name);
      default -> false;
    };
  }
}

package io.github.modeltrail.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Says what a piece of a name is: by its shape for numbers, by the resource {@code name-pieces.tsv} for words.
 *
 * <p>
 * The table holds what is common to all families; words that only one family uses come from the lexicon's releases.
 */
final class PieceTable {
  private static final String RESOURCE = "name-pieces.tsv";

  private final Map<String, PieceKind> words;

  private PieceTable(Map<String, PieceKind> words) {
    this.words = words;
  }

  /** The bundled table. */
  static PieceTable bundled() {
    Map<String, PieceKind> words = new HashMap<>();
    TableLines.of(RESOURCE).forEach(line -> read(line, words));
    return new PieceTable(Map.copyOf(words));
  }

  private static void read(String line, Map<String, PieceKind> words) {
    String[] cells = line.split("\t", 2);
    PieceKind kind = PieceKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    for (String word : cells[1].trim().split("\\s+")) {
      words.put(word, kind);
    }
  }

  /** What the piece is, whatever its capitals; {@link PieceKind#UNKNOWN} if neither shape nor table knows. */
  PieceKind kind(String piece) {
    String folded = piece.toLowerCase(Locale.ROOT);
    PieceKind listed = words.get(folded);
    if (listed != null) {
      return listed;
    }
    return Letters.hasDigit(folded) ? PieceShape.of(folded) : PieceKind.UNKNOWN;
  }
}

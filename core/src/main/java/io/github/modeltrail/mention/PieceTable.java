package io.github.modeltrail.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Says what a piece of a name is: by its shape for numbers, by the resource {@code name-pieces.tsv} for words.
 *
 * <p>
 * The table holds what is common to all families; words that only one family uses come from the lexicon's releases.
 */
final class PieceTable {
  private static final String RESOURCE = "name-pieces.tsv";
  private static final Pattern SIZE =
      Pattern.compile("(?:[ae]?\\d{1,3}(?:[.p]\\d{1,3})?(?:x\\d{1,3}(?:[.p]\\d{1,2})?)?[bmt]|\\d{1,3}e)");
  private static final Pattern WINDOW = Pattern.compile("\\d{1,4}k");
  private static final Pattern DATE =
      Pattern.compile("20[12]\\d(?:[01]\\d(?:[0-3]\\d)?)?|[012]\\d[0-3]\\d|2[2-9][01]\\d[0-3]\\d");
  private static final Pattern VERSION =
      Pattern.compile("v?\\d{1,2}(?:[.p]\\d{1,2}){0,2}[a-z]?|[a-z]\\d{1,2}(?:\\.\\d{1,2})?|v\\d{1,3}");
  private static final Pattern QUANTIZATION = Pattern.compile(
      "(?:int|fp|bf|nf|mxfp|nvfp|w)\\d{1,2}(?:a\\d{1,2})?|\\d{1,2}bits?|i?q\\d(?:_[a-z0-9]{1,2}){0,3}|[345]\\.\\d{1,2}bpw");

  private final Map<String, PieceKind> words;

  private PieceTable(Map<String, PieceKind> words) {
    this.words = words;
  }

  /** The bundled table. */
  static PieceTable bundled() {
    Map<String, PieceKind> words = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(PieceTable.class.getResourceAsStream(RESOURCE), RESOURCE), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> read(line, words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return Character.isLetterOrDigit(folded.charAt(0)) ? shape(folded) : PieceKind.UNKNOWN;
  }

  private static PieceKind shape(String folded) {
    if (folded.chars().noneMatch(Character::isDigit)) {
      return PieceKind.UNKNOWN;
    }
    if (SIZE.matcher(folded).matches()) {
      return PieceKind.SIZE;
    }
    if (WINDOW.matcher(folded).matches()) {
      return PieceKind.WINDOW;
    }
    if (QUANTIZATION.matcher(folded).matches()) {
      return PieceKind.QUANTIZATION;
    }
    if (DATE.matcher(folded).matches()) {
      return PieceKind.DATE;
    }
    return VERSION.matcher(folded).matches() ? PieceKind.VERSION : PieceKind.UNKNOWN;
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what follows a name's stem into pieces, without deciding whether they belong to the name. */
final class PieceReader {
  private static final Pattern HYPHENED_DATE =
      Pattern.compile("20\\d\\d-[01]\\d(?:-[0-3]\\d)?|[01]\\d-(?:20\\d\\d|[0-3]\\d)");

  private final String text;
  private final PieceTable table;

  PieceReader(String text, PieceTable table) {
    this.text = text;
    this.table = table;
  }

  /** The piece behind {@code at}, where the name ends so far; empty if nothing there can be one. */
  Optional<Piece> next(int at) {
    int from = Letters.skipInvisible(text, at);
    Joiner joiner = joiner(from);
    if (joiner == Joiner.NONE) {
      return Optional.empty();
    }
    int start = startBehind(joiner, from);
    int end = end(start);
    if (end == start) {
      return Optional.empty();
    }
    return Optional.of(piece(joiner, start, end));
  }

  /** The piece that starts at {@code start}; empty if none does. */
  Optional<Piece> at(int start) {
    int end = end(start);
    return end == start ? Optional.empty() : Optional.of(piece(Joiner.GLUED, start, end));
  }

  private Piece piece(Joiner joiner, int start, int wordEnd) {
    int dateEnd = endOfDate(start, wordEnd);
    if (dateEnd > wordEnd) {
      return new Piece(PieceKind.DATE, new Span(start, dateEnd), visible(start, dateEnd), joiner);
    }
    String token = visible(start, wordEnd);
    PieceKind kind = table.kind(token);
    if (kind == PieceKind.UNKNOWN && Character.isDigit(token.charAt(0))) {
      int split = endOfNumber(start);
      if (split < wordEnd && table.kind(visible(split, wordEnd)) != PieceKind.UNKNOWN) {
        return new Piece(PieceKind.VERSION, new Span(start, split), visible(start, split), joiner);
      }
    }
    return compound(new Piece(kind, new Span(start, wordEnd), token, joiner));
  }

  /** The piece with what a hyphen ties to it so that both say one thing: {@code Non-Thinking}, {@code Text-to-Video}. */
  private Piece compound(Piece piece) {
    int end = piece.span().end();
    if (!Letters.isAt(text, end, '-') || !Letters.isWordAt(text, end + 1)) {
      return piece;
    }
    int next = end(end + 1);
    boolean upper = Letters.startsUpper(piece.text());
    if (piece.text().equalsIgnoreCase("non") && table.kind(visible(end + 1, next)) == PieceKind.VARIANT) {
      return joined(PieceKind.VARIANT, piece, next);
    }
    if (text.startsWith("-to-", end) && Letters.isWordAt(text, end + 4) && !Letters.hasDigit(piece.text())
        && Character.isUpperCase(text.charAt(end + 4)) == upper && (upper || piece.joiner() != Joiner.SPACE)) {
      return joined(PieceKind.VARIANT, piece, end(end + 4));
    }
    boolean bits = piece.kind() == PieceKind.VERSION && visible(end + 1, next).equals("bit");
    return bits ? joined(PieceKind.QUANTIZATION, piece, next) : piece;
  }

  private Piece joined(PieceKind kind, Piece first, int end) {
    int start = first.span().start();
    return new Piece(kind, new Span(start, end), visible(start, end), first.joiner());
  }

  private Joiner joiner(int at) {
    if (at >= text.length()) {
      return Joiner.NONE;
    }
    char unit = text.charAt(at);
    if (Letters.isWord(unit)) {
      return Joiner.GLUED;
    }
    if (unit == '_' || unit == ':' || Letters.isHyphen(unit)) {
      return behindHyphen(at, unit);
    }
    if (unit == '.') {
      return Letters.isDigitAt(text, at + 1) ? Joiner.POINT : Joiner.NONE;
    }
    return Letters.isSpace(unit) ? behindSpace(at) : Joiner.NONE;
  }

  private Joiner behindHyphen(int at, char unit) {
    if (Letters.isWordAt(text, Letters.skipInvisible(text, at + 1))) {
      return Joiner.HYPHEN;
    }
    int next = Letters.skipSpace(text, at + 1);
    return Letters.isHyphen(unit) && next > at + 1 && Letters.isWordAt(text, next) ? Joiner.BROKEN_HYPHEN : Joiner.NONE;
  }

  private Joiner behindSpace(int at) {
    int next = Letters.skipSpace(text, at);
    if (Letters.isHyphenAt(text, next) && Letters.isDigitAt(text, next + 1)) {
      return Joiner.BROKEN_HYPHEN;
    }
    return Letters.isWordAt(text, next) ? Joiner.SPACE : Joiner.NONE;
  }

  private int startBehind(Joiner joiner, int at) {
    return switch (joiner) {
      case HYPHEN, POINT -> Letters.skipInvisible(text, at + 1);
      case SPACE -> Letters.skipSpace(text, at);
      case BROKEN_HYPHEN -> Letters.skipSpace(text, Letters.skipSpace(text, at) + 1);
      case GLUED, NONE -> at;
    };
  }

  private int end(int start) {
    int at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      boolean inner = Folding.isInvisible(unit) && Letters.isWordAt(text, at + 1);
      boolean point = unit == '.' && Letters.isDigitAt(text, at - 1) && Letters.isDigitAt(text, at + 1);
      if (!Letters.isWord(unit) && !inner && !point) {
        break;
      }
      at++;
    }
    return withPluses(start, at);
  }

  /** Takes in the signs of {@code R+} and {@code T0++}. */
  private int withPluses(int start, int end) {
    int at = end;
    while (at > start && at < text.length() && text.charAt(at) == '+') {
      at++;
    }
    return Letters.isWordAt(text, at) ? end : at;
  }

  /** End of a date with hyphens that starts with this word, such as {@code 08-2024} or {@code 2024-08-06}. */
  private int endOfDate(int start, int wordEnd) {
    if (!Letters.isDigitAt(text, start) || !Letters.isAt(text, wordEnd, '-')) {
      return wordEnd;
    }
    Matcher date = HYPHENED_DATE.matcher(text).region(start, Math.min(text.length(), wordEnd + 7));
    return date.lookingAt() && !Letters.isWordAt(text, date.end()) ? date.end() : wordEnd;
  }

  private int endOfNumber(int start) {
    int at = start;
    while (Letters.isDigitAt(text, at) || (Letters.isAt(text, at, '.') && Letters.isDigitAt(text, at + 1))) {
      at++;
    }
    return at;
  }

  private String visible(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Folding.isInvisible(text.charAt(i))) {
        return withoutInvisible(start, end);
      }
    }
    return text.substring(start, end);
  }

  private String withoutInvisible(int start, int end) {
    StringBuilder visible = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!Folding.isInvisible(text.charAt(i))) {
        visible.append(text.charAt(i));
      }
    }
    return visible.toString();
  }
}

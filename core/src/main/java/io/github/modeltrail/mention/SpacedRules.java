package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which piece behind a space still belongs to a name, where it could as well be the sentence going on: only
 * versions that the family could have, sizes, variants with a capital, and few words in small letters.
 */
final class SpacedRules {
  /** Words that may follow a space in small letters: {@code GPT-4o mini}, {@code BERT base}. */
  private static final Set<String> SMALL_TIERS =
      Set.of("mini", "nano", "micro", "turbo", "flash", "base", "large", "small", "tiny", "medium", "xl", "pro",
          "lite", "instruct", "preview", "highspeed");
  /** Variants that follow a hyphen only, because with a space they are words of the sentence. */
  private static final Set<String> HYPHEN_ONLY = Set.of("api", "search", "free", "online", "cloud", "audio", "speech",
      "voice", "image", "video", "chinese", "english", "multilingual", "german", "french", "japanese", "korean",
      "arabic", "medical", "finance", "law", "science", "bio", "embedding", "embeddings", "retrieval", "encoder",
      "decoder", "function", "tool", "tools", "agent", "research", "reward", "safety", "judge", "prover", "math",
      "python", "sql", "edit", "it", "high", "low", "discriminator", "generator", "qa", "cot", "sft", "dpo", "rlhf",
      "rl", "ppo", "grpo", "de", "es", "en", "dense", "pruned", "hybrid", "long", "deep", "guard", "speed", "dev",
      "live", "release", "next", "final", "original", "latest", "stable", "legacy", "robotics", "code", "translate",
      "transcribe", "lm", "fr", "hi", "cn", "ar", "ko", "ja", "vi", "th", "rm", "mm", "multi", "nli", "mlm", "hf", "ft",
      "pt", "merged", "tuned", "aligned", "adapted", "big", "giant", "huge", "alpha", "beta", "fill", "canvas",
      "vision", "think", "moe", "agents", "instruction", "fast", "slow", "classic", "versatile", "character");
  /** Such words that a capital alone makes part of a name whose variant stands before them. */
  private static final Set<String> STATES = Set.of("beta", "alpha", "latest", "free", "live");
  private static final Set<String> COUNTED =
      Set.of("times", "weeks", "days", "months", "years", "hours", "minutes", "seconds", "participants", "million",
          "billion", "trillion", "tokens", "samples", "examples", "questions", "images", "pairs", "parameters",
          "points", "epochs", "layers", "steps", "runs", "trials", "tasks", "of", "out", "fold");
  private static final Set<String> NOUNS_OF_LARGE = Set.of("language", "scale", "vision", "number", "amount", "set",
      "corpus", "dataset", "multimodal", "pre", "pretrained", "context", "and", "to", "models");

  private final String text;
  private final PieceReader reader;
  private final FamilyVocabulary vocabulary;
  private final Function<String, Optional<NameEntry>> families;

  SpacedRules(String text, PieceReader reader, FamilyVocabulary vocabulary,
      Function<String, Optional<NameEntry>> families) {
    this.families = families;
    this.text = text;
    this.reader = reader;
    this.vocabulary = vocabulary;
  }

  boolean accepts(Piece piece, NameSoFar name) {
    if (overLineEnd(piece) && !vocabulary.knows(piece.text()) && piece.kind() != PieceKind.SIZE) {
      return false;
    }
    return switch (piece.kind()) {
      case VERSION -> acceptsVersion(piece, name);
      case SIZE -> acceptsSize(piece);
      case VARIANT -> acceptsVariant(piece, name);
      case DATE -> acceptsDate(piece, name);
      case FAMILY ->
          Letters.startsUpper(piece.text()) && (name.distilled() || isBase(piece, name) || isDerived(piece, name));
      case WINDOW -> name.takesEdition() && !counts(piece);
      case QUANTIZATION -> name.takesEdition() && piece.text().indexOf('-') < 0 && !counts(piece);
      case STOP -> false;
      case UNKNOWN ->
          (isKnownWord(piece) || isKnownLetter(piece)) && (Letters.startsUpper(piece.text()) || name.pinned());
    };
  }

  /** Whether a release of the family is known by this word. */
  boolean isKnownWord(Piece piece) {
    return piece.text().length() > 1 && piece.kind() != PieceKind.STOP
        && vocabulary.words().contains(Folding.fold(piece.text()));
  }

  /** Whether the piece is a single letter, with its signs, that a release is known by: {@code Command R+}. */
  private boolean isKnownLetter(Piece piece) {
    String letter = Folding.fold(piece.text()).replace("+", "");
    return letter.length() == 1 && vocabulary.words().contains(letter);
  }

  /** Whether the piece stands behind the end of a line, with no space between. */
  private boolean overLineEnd(Piece piece) {
    int at = piece.span().start() - 1;
    if (!Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    while (at > 0 && text.charAt(at) != '\n' && text.charAt(at) != ' ') {
      at--;
    }
    return text.charAt(at) == '\n';
  }

  /** Whether the family's name is that of the model it was made from, with its version or size behind it. */
  private boolean isBase(Piece piece, NameSoFar name) {
    Optional<Piece> next = reader.next(piece.span().end());
    boolean sized = next.isPresent() && next.get().kind().pins()
        && (next.get().joiner() == Joiner.SPACE || piece.joiner() == Joiner.BROKEN_HYPHEN);
    return sized && !name.has(PieceKind.SIZE) && vocabulary.bases().contains(PieceRules.lettersOf(piece.text()));
  }

  /** Whether the family derives from the one that opens the name and is written so: {@code Llama 3.1 Nemotron}. */
  private boolean isDerived(Piece piece, NameSoFar name) {
    String opening = PieceRules.lettersOf(name.stem());
    String word = PieceRules.lettersOf(piece.text());
    return name.hasVersion() && !name.has(PieceKind.SIZE) && !word.equals(opening)
        && families.apply(word).filter(entry -> entry.vocabulary().words().contains(opening)).isPresent();
  }

  private boolean acceptsVersion(Piece piece, NameSoFar name) {
    String version = Folding.fold(piece.text());
    if (version.startsWith("v") && name.pieces().stream().noneMatch(before -> before.text().startsWith("v"))) {
      return true;
    }
    if (name.versioned()) {
      return vocabulary.words().contains(version) || isVersionBehindSize(piece, name);
    }
    if (!Character.isDigit(version.charAt(0))) {
      return vocabulary.words().contains(version)
          || (Letters.startsUpper(piece.text()) && vocabulary.hasLetteredVersion(version));
    }
    boolean revision = version.startsWith("00") && name.endsWith(PieceKind.VARIANT);
    boolean possible = vocabulary.allows(version) || revision
        || (vocabulary.dated() && FamilyVocabulary.isYearAndMonth(version));
    return possible && version.indexOf('p') < 0 && !counts(piece);
  }

  /** Whether a known version stands behind the size for once: {@code Nemotron Nano 12B 2 VL}. */
  private boolean isVersionBehindSize(Piece piece, NameSoFar name) {
    String version = piece.text();
    boolean goesOn = version.indexOf('.') > 0
        || reader.next(piece.span().end()).filter(next -> next.kind() == PieceKind.VARIANT).isPresent();
    String plain = version.endsWith(".0") ? version.substring(0, version.length() - 2) : version;
    return goesOn && !name.hasVersion() && vocabulary.numbers().contains(plain) && !counts(piece);
  }

  /** Whether the number counts something that follows, or stands in a row of numbers. */
  private boolean counts(Piece piece) {
    int end = piece.span().end();
    int next = Letters.skipSpace(text, end);
    if (Letters.isAt(text, next, '%') || Letters.isAt(text, end, '\\')) {
      return true;
    }
    Optional<Piece> following = reader.next(end).filter(p -> p.joiner() == Joiner.SPACE);
    return following.isPresent() && (COUNTED.contains(Folding.fold(following.get().text())) || inRow(following.get()));
  }

  /** Whether the number behind a number makes it one of a row, not the number of a list item. */
  private boolean inRow(Piece following) {
    boolean number = Character.isDigit(following.text().charAt(0)) && switch (following.kind()) {
      case SIZE, DATE, QUANTIZATION, WINDOW -> false;
      default -> true;
    };
    int end = following.span().end();
    boolean item = Letters.isAt(text, end, '.') || Letters.isAt(text, end, ')');
    boolean single = following.text().length() == 1
        && reader.next(end).filter(next -> Letters.hasDigit(next.text())).isEmpty();
    return number && !item && !single;
  }

  private boolean acceptsSize(Piece piece) {
    char unit = piece.text().charAt(piece.text().length() - 1);
    return Character.toUpperCase(unit) == 'B' || unit == 'T' || unit == 'E' || (unit == 'M' && !counts(piece));
  }

  private boolean acceptsVariant(Piece piece, NameSoFar name) {
    String word = Folding.fold(piece.text());
    if (word.length() == 1) {
      return isKnownLetter(piece);
    }
    if (piece.text().equals("Latest") || (piece.text().equals("IT") && name.endsWith(PieceKind.SIZE))) {
      return true;
    }
    if (Letters.startsUpper(piece.text())) {
      return acceptsCapital(piece, word, name);
    }
    if (name.pinned() && beforeNumber(piece)) {
      return true;
    }
    return SMALL_TIERS.contains(word) && !followedBy(piece, NOUNS_OF_LARGE)
        && (vocabulary.words().contains(word) || name.pinned());
  }

  private boolean acceptsCapital(Piece piece, String word, NameSoFar name) {
    if (vocabulary.words().contains(word) || !HYPHEN_ONLY.contains(word) || beforeNumber(piece)) {
      return true;
    }
    boolean tied = name.pinned() || (name.takesEdition() && STATES.contains(word));
    return tied && Letters.hasLower(piece.text()) && followsTightly(piece);
  }

  /** Whether the sentence goes on behind a capital variant word as it would behind a name. */
  private boolean followsTightly(Piece piece) {
    Optional<Piece> next = reader.next(piece.span().end());
    return next.isEmpty() || next.get().kind() != PieceKind.UNKNOWN || !Letters.startsUpper(next.get().text());
  }

  /** Whether a size, date or marked version follows, which shows that a word still belongs to the name. */
  private boolean beforeNumber(Piece piece) {
    return reader.next(piece.span().end()).filter(next -> next.kind() == PieceKind.SIZE || isDay(next)
        || (next.kind() == PieceKind.VERSION && Folding.fold(next.text()).startsWith("v"))).isPresent();
  }

  private static boolean isDay(Piece piece) {
    return piece.kind() == PieceKind.DATE && (piece.text().startsWith("0") || piece.text().length() > 4);
  }

  private boolean followedBy(Piece piece, Set<String> words) {
    return reader.next(piece.span().end()).filter(next -> words.contains(Folding.fold(next.text()))).isPresent();
  }

  private boolean acceptsDate(Piece piece, NameSoFar name) {
    if (vocabulary.numbers().contains(piece.text()) && !counts(piece)) {
      return true;
    }
    boolean year = piece.text().length() == 4 && piece.text().startsWith("20");
    if (year || !name.takesEdition()) {
      return false;
    }
    boolean certain = isDay(piece) || (vocabulary.dated() && FamilyVocabulary.isYearAndMonth(piece.text()));
    if (certain && !counts(piece)) {
      return true;
    }
    Optional<Piece> next = reader.next(piece.span().end());
    return next.isEmpty() || Letters.startsUpper(next.get().text()) || next.get().kind() == PieceKind.STOP;
  }
}

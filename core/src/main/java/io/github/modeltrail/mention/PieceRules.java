package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides which piece still belongs to one name. Made for one stem in one text. */
final class PieceRules {
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{3,}(?:ed|ing)");
  private static final Pattern TRAILING_NUMBER = Pattern.compile("[\\d.]+$");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?");
  /** Words that may follow a space in small letters: {@code GPT-4o mini}, {@code BERT base}. */
  private static final Set<String> SMALL_TIERS =
      Set.of("mini", "nano", "micro", "turbo", "flash", "base", "large", "small", "tiny", "medium", "xl", "pro",
          "lite");
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
      "vision", "think", "moe", "agents", "instruction", "fast", "slow", "classic");
  private static final Set<String> COUNTED =
      Set.of("times", "weeks", "days", "months", "years", "hours", "minutes", "seconds", "participants", "million",
          "billion", "trillion", "tokens", "samples", "examples", "questions", "images", "pairs", "parameters",
          "points", "epochs", "layers", "steps", "runs", "trials", "tasks", "of", "out", "fold");
  private static final Set<String> NOUNS_OF_LARGE = Set.of("language", "scale", "vision", "number", "amount", "set",
      "corpus", "dataset", "multimodal", "pre", "pretrained", "context", "and", "to", "models");

  private final String text;
  private final PieceReader reader;
  private final FamilyVocabulary vocabulary;
  private final Predicate<String> familyStems;
  private final boolean stemVersioned;

  PieceRules(String text, PieceReader reader, FamilyVocabulary vocabulary, Predicate<String> familyStems,
      boolean stemVersioned) {
    this.text = text;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.familyStems = familyStems;
    this.stemVersioned = stemVersioned;

  }

  /** The piece with its kind made {@link PieceKind#FAMILY} where it is another family's name. */
  Piece named(Piece piece) {
    if (piece.kind() != PieceKind.UNKNOWN) {
      return piece;
    }
    return familyStems.test(lettersOf(piece.text()))
        ? new Piece(PieceKind.FAMILY, piece.span(), piece.text(), piece.joiner())
        : piece;
  }

  private static String lettersOf(String word) {
    return TRAILING_NUMBER.matcher(Folding.fold(word)).replaceAll("");
  }

  boolean accepts(Piece piece, List<Piece> before) {
    return switch (piece.joiner()) {
      case GLUED -> acceptsGlued(piece, before);
      case POINT -> before.isEmpty() && (stemVersioned || vocabulary.numbers().contains(Folding.fold(piece.text())));
      case HYPHEN -> acceptsHyphened(piece, before);
      case BROKEN_HYPHEN -> acceptsBroken(piece, before);
      case SPACE -> acceptsSpaced(piece, before);
      case NONE -> false;
    };
  }

  private boolean acceptsGlued(Piece piece, List<Piece> before) {
    boolean afterDigit = Character.isDigit(text.charAt(piece.span().start() - 1));
    boolean afterUnspaced = Folding.isUnspacedScript(text.charAt(piece.span().start() - 1));
    return switch (piece.kind()) {
      case VERSION, SIZE, DATE -> true;
      case VARIANT, QUANTIZATION, WINDOW -> afterDigit || afterUnspaced;
      case UNKNOWN -> before.isEmpty() && Character.isDigit(piece.text().charAt(0)) && Letters.hasUpper(piece.text());
      case FAMILY, STOP -> false;
    };
  }

  private boolean acceptsHyphened(Piece piece, List<Piece> before) {
    if (knownWord(piece)) {
      return true;
    }
    return switch (piece.kind()) {
      case VERSION, SIZE, DATE, WINDOW, QUANTIZATION, VARIANT -> true;
      case FAMILY -> !before.isEmpty() || Letters.isAt(text, piece.span().start() - 1, '_')
          || vocabulary.knows(lettersOf(piece.text()));
      case STOP -> false;
      case UNKNOWN -> acceptsUnknown(piece, before);
    };
  }

  private boolean acceptsUnknown(Piece piece, List<Piece> before) {
    String word = piece.text();
    if (PARTICIPLE.matcher(Folding.fold(word)).matches() || !isLatinOrGreek(word)) {
      return false;
    }
    boolean underscore = Letters.isAt(text, piece.span().start() - 1, '_');
    return underscore || Letters.hasUpper(word) || Letters.hasDigit(word) || word.length() == 1 || goesOn(piece)
        || endsIdentifier(before);
  }

  /** Whether what was read is an identifier in small letters, at whose end any word belongs to it. */
  private static boolean endsIdentifier(List<Piece> before) {
    return before.size() > 1 && before.stream().anyMatch(piece -> piece.kind().pins())
        && before.stream().allMatch(piece -> piece.joiner().firm() && !Letters.hasUpper(piece.text()));
  }

  private static boolean isLatinOrGreek(String word) {
    return word.chars().allMatch(unit -> unit < 0x0400);
  }

  /** Whether an unknown word in small letters has a piece behind it that shows the name going on. */
  private boolean goesOn(Piece piece) {
    Optional<Piece> next = reader.next(piece.span().end());
    return next.isPresent() && next.get().joiner() == Joiner.HYPHEN
        && (next.get().kind().pins() || next.get().kind() == PieceKind.VARIANT || next.get().kind() == PieceKind.DATE
            || next.get().text().length() == 1);
  }

  private boolean acceptsBroken(Piece piece, List<Piece> before) {
    return switch (piece.kind()) {
      case VERSION -> before.stream().noneMatch(p -> p.kind() == PieceKind.VERSION) && plausible(piece.text());
      case SIZE -> true;
      default -> false;
    };
  }

  private boolean acceptsSpaced(Piece piece, List<Piece> before) {
    if (overLineEnd(piece) && !vocabulary.knows(piece.text()) && piece.kind() != PieceKind.SIZE) {
      return false;
    }
    return switch (piece.kind()) {
      case VERSION -> acceptsSpacedVersion(piece, before);
      case SIZE -> acceptsSpacedSize(piece);
      case VARIANT -> acceptsSpacedVariant(piece, before);
      case DATE -> acceptsSpacedDate(piece, before);
      case FAMILY -> Letters.startsUpper(piece.text()) && distilled(before);
      case WINDOW, QUANTIZATION -> pinned(before) && !counts(piece);
      case STOP -> false;
      case UNKNOWN ->
          (knownWord(piece) || isKnownLetter(piece)) && (Letters.startsUpper(piece.text()) || pinned(before));
    };
  }

  /** Whether the piece is a single letter, with its signs, that a release is known by: {@code Command R+}. */
  private boolean isKnownLetter(Piece piece) {
    String letter = Folding.fold(piece.text()).replace("+", "");
    return letter.length() == 1 && vocabulary.words().contains(letter);
  }

  private boolean overLineEnd(Piece piece) {
    return text.lastIndexOf('\n', piece.span().start()) > text.lastIndexOf(' ', piece.span().start() - 1)
        && Character.isWhitespace(text.charAt(piece.span().start() - 1));
  }

  private boolean acceptsSpacedVersion(Piece piece, List<Piece> before) {
    String version = Folding.fold(piece.text());
    if (version.startsWith("v") && before.stream().noneMatch(p -> p.text().startsWith("v"))) {
      return true;
    }
    if ((stemVersioned || before.stream().anyMatch(p -> p.kind() == PieceKind.VERSION || p.kind() == PieceKind.SIZE))
        && !vocabulary.words().contains(version)) {
      return false;
    }
    if (!PLAIN_NUMBER.matcher(version).matches()) {
      return vocabulary.words().contains(version) || version.matches("v\\d.*");
    }
    return plausible(version) && !counts(piece);
  }

  /** Whether the number could be this family's: it has numbered releases, and none far from this one. */
  private boolean plausible(String version) {
    if (vocabulary.numbers().contains(version)) {
      return true;
    }
    int major = major(version);
    return vocabulary.hasNumbers() && major <= 4 + vocabulary.numbers().stream().mapToInt(PieceRules::major)
        .filter(number -> number < 12).max().orElse(0);
  }

  private static int major(String version) {
    int at = 0;
    while (at < version.length() && !Character.isDigit(version.charAt(at))) {
      at++;
    }
    int number = 0;
    for (; at < version.length() && Character.isDigit(version.charAt(at)) && number < 1000; at++) {
      number = number * 10 + Character.digit(version.charAt(at), 10);
    }
    return number;
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
    boolean number = Character.isDigit(following.text().charAt(0)) && following.kind() != PieceKind.SIZE
        && following.kind() != PieceKind.DATE;
    int end = following.span().end();
    boolean item = Letters.isAt(text, end, '.') || Letters.isAt(text, end, ')');
    boolean single = following.text().length() == 1
        && reader.next(end).filter(next -> Letters.hasDigit(next.text())).isEmpty();
    return number && !item && !single;
  }

  private boolean acceptsSpacedSize(Piece piece) {
    char unit = piece.text().charAt(piece.text().length() - 1);
    return Character.toUpperCase(unit) == 'B' || unit == 'T' || unit == 'E' || (unit == 'M' && !counts(piece));
  }

  private boolean acceptsSpacedVariant(Piece piece, List<Piece> before) {
    String word = Folding.fold(piece.text());
    if (word.length() == 1) {
      return isKnownLetter(piece);
    }
    if (piece.text().equals("Latest") || (piece.text().equals("IT") && endsWithSize(before))) {
      return true;
    }
    if (Letters.startsUpper(piece.text())) {
      return vocabulary.words().contains(word) || !HYPHEN_ONLY.contains(word) || beforeNumber(piece)
          || (pinned(before) && Letters.hasLower(piece.text()) && followsTightly(piece));
    }
    if (beforeNumber(piece) && pinned(before)) {
      return true;
    }
    return SMALL_TIERS.contains(word) && !followedBy(piece, NOUNS_OF_LARGE)
        && (vocabulary.words().contains(word) || pinned(before));
  }

  private static boolean endsWithSize(List<Piece> before) {
    return !before.isEmpty() && before.get(before.size() - 1).kind() == PieceKind.SIZE;
  }

  /** Whether the sentence goes on behind a capital variant word as it would behind a name. */
  private boolean followsTightly(Piece piece) {
    Optional<Piece> next = reader.next(piece.span().end());
    return next.isEmpty() || next.get().kind() != PieceKind.UNKNOWN || !Letters.startsUpper(next.get().text());
  }

  /** Whether a size follows, which shows that a word in small letters still belongs to the name. */
  private boolean beforeNumber(Piece piece) {
    return reader.next(piece.span().end()).filter(next -> next.kind() == PieceKind.SIZE
        || (next.kind() == PieceKind.VERSION && Folding.fold(next.text()).startsWith("v"))).isPresent();
  }

  private boolean pinned(List<Piece> before) {
    return stemVersioned || before.stream().anyMatch(p -> p.kind().pins());
  }

  private boolean followedBy(Piece piece, Set<String> words) {
    return reader.next(piece.span().end()).filter(next -> words.contains(Folding.fold(next.text()))).isPresent();
  }

  private boolean acceptsSpacedDate(Piece piece, List<Piece> before) {
    boolean year = piece.text().length() == 4 && piece.text().startsWith("20");
    boolean versioned =
        pinned(before) || (!before.isEmpty() && before.get(before.size() - 1).kind() == PieceKind.VARIANT);
    if (year || !versioned) {
      return false;
    }
    Optional<Piece> next = reader.next(piece.span().end());
    return next.isEmpty() || Letters.startsUpper(next.get().text()) || next.get().kind() == PieceKind.STOP;
  }

  private static boolean distilled(List<Piece> before) {
    return !before.isEmpty() && Folding.fold(before.get(before.size() - 1).text()).startsWith("distil");
  }

  private boolean knownWord(Piece piece) {
    String word = Folding.fold(piece.text());
    return word.length() > 1 && piece.kind() != PieceKind.STOP && vocabulary.words().contains(word);
  }

}

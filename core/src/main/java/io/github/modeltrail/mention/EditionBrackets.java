package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in a date, edition, window or number format in brackets, as makers and lists of services write it:
 * {@code FLUX.1 [dev]}, {@code Command R (08-2024)}, {@code GPT-4o (2024-08-06)}.
 *
 * <p>
 * A size, a tier, a task or a score in brackets tells of the model and is no part of its name.
 */
final class EditionBrackets {
  /** Words that in round brackets tell models apart, or say what was done with them, without being part of the name. */
  private static final Set<String> REMARKS = Set.of("base", "large", "small", "tiny", "medium", "mini", "xl", "xxl",
      "huge", "giant", "chat", "instruct", "english", "chinese", "multilingual", "japanese", "korean", "german",
      "french",
      "arabic", "nli", "mlm", "stsb", "squad", "qa", "cot", "sft", "dpo", "rlhf", "rl", "ppo", "grpo", "ft",
      "finetuned",
      "tuned", "adapted", "aligned", "pruned", "merged", "hf", "encoder", "decoder", "generator", "discriminator",
      "paraphrase", "text", "code", "coder", "math", "medical", "law", "finance", "science", "bio", "vision", "audio",
      "image", "video", "speech", "voice", "multimodal", "python", "sql", "agent", "tools", "tool", "function",
      "reward",
      "judge", "research", "api", "cased", "uncased", "distilled", "original");

  private final String text;
  private final PieceReader reader;

  EditionBrackets(String text, PieceReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** End of the bracket that belongs to a name which ends at {@code end}; {@code end} itself if none does. */
  int after(int end) {
    int open = Letters.isAt(text, end, ' ') ? end + 1 : end;
    boolean square = Letters.isAt(text, open, '[');
    if (!square && !Letters.isAt(text, open, '(')) {
      return end;
    }
    int at = slashedDate(open + 1);
    for (Optional<Piece> piece = reader.at(at); piece.isPresent() && belongs(piece.get(), square);
        piece = reader.next(at)) {
      at = piece.get().span().end();
    }
    return at > open + 1 && Letters.isAt(text, at, square ? ']' : ')') ? at + 1 : end;
  }

  private boolean belongs(Piece piece, boolean square) {
    return switch (piece.kind()) {
      case VARIANT ->
          square || Letters.isAt(text, piece.span().start() - 1, '_') || !REMARKS.contains(Folding.fold(piece.text()));
      case WINDOW, QUANTIZATION -> true;
      case DATE -> piece.text().length() != 4 || !piece.text().startsWith("20");
      case VERSION -> Folding.fold(piece.text()).startsWith("v") || FamilyVocabulary.isYearAndMonth(piece.text());
      case UNKNOWN -> piece.text().length() < 4 && Letters.isAt(text, piece.span().start() - 1, '_');
      case SIZE, FAMILY, STOP -> false;
    };
  }

  /** End of a month with its year or day, as in {@code 09/2025} and {@code 07/11}; a fraction has no leading zero. */
  private int slashedDate(int start) {
    int slash = start + 2;
    int end = slash + 1;
    while (Letters.isDigitAt(text, end)) {
      end++;
    }
    boolean month =
        Letters.isDigitAt(text, start) && Letters.isDigitAt(text, start + 1) && Letters.isAt(text, slash, '/');
    boolean year = end - slash == 5 && text.startsWith("20", slash + 1);
    boolean day = end - slash == 3 && text.charAt(start) == '0';
    return month && (year || day) ? end : start;
  }
}

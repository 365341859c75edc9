package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads version, size, variant and date behind a name's stem, in any of the ways people write them.
 *
 * <p>
 * {@code Qwen2.5-72B-Instruct}, {@code LLaMA 2 70B}, {@code Claude 3.5 Sonnet} and {@code gpt-4o-2024-08-06} are each one
 * name; {@code GPT-based}, {@code Llama-2-7B, 13B} and {@code GPT-3.5/4} stop where the name stops. The grammar knows
 * shapes and words, not versions, so that a version released after the lexicon is read like any other. Immutable.
 */
final class NameGrammar {
  private final PieceTable table;
  private final Function<String, Optional<NameEntry>> families;

  /**
   * @param table
   *          what pieces are
   * @param families
   *          the entry of the family whose name a folded word is
   */
  NameGrammar(PieceTable table, Function<String, Optional<NameEntry>> families) {
    this.table = table;
    this.families = families;
  }

  /** Reads on from the stem of an entry found there. */
  NameReading read(String text, Span stem, NameEntry entry) {
    PieceReader reader = new PieceReader(text, table);
    PieceRules rules = new PieceRules(text, reader, entry.vocabulary(), families);
    NameSoFar name = new NameSoFar(stem.slice(text), entry.name().release().isPresent());
    int end = readOn(stem.end(), reader, rules, name);
    if (name.isBare() && !name.takesEdition()) {
      end = withPlural(text, end);
    } else {
      EditionBrackets brackets = new EditionBrackets(text, reader);
      for (int next = brackets.after(end); next > end; next = brackets.after(end)) {
        end = text.charAt(next - 1) == ']' ? readOn(next, reader, rules, name) : next;
      }
    }
    return new NameReading(new Span(stem.start(), end), stem, name.pieces());
  }

  /** Takes in the pieces from {@code from} on that belong to the name; returns the end of the last. */
  private static int readOn(int from, PieceReader reader, PieceRules rules, NameSoFar name) {
    int at = from;
    for (Optional<Piece> next = reader.next(at); next.isPresent(); next = reader.next(at)) {
      Piece piece = rules.named(next.get());
      if (!rules.accepts(piece, name)) {
        break;
      }
      name.add(piece);
      at = piece.span().end();
    }
    return at;
  }

  private static int withPlural(String text, int end) {
    boolean plural = Letters.isAt(text, end, 's') && !Letters.isWordAt(text, end + 1);
    return plural && Character.isLetter(text.charAt(end - 1)) ? end + 1 : end;
  }
}

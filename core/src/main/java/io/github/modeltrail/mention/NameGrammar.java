package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
  private final Predicate<String> familyStems;

  /**
   * @param table
   *          what pieces are
   * @param familyStems
   *          says of a folded word whether it is a family's name
   */
  NameGrammar(PieceTable table, Predicate<String> familyStems) {
    this.table = table;
    this.familyStems = familyStems;
  }

  /** Reads on from the stem that stands at {@code start..end}. */
  NameReading read(String text, int start, int end, FamilyVocabulary vocabulary) {
    PieceReader reader = new PieceReader(text, table);
    PieceRules rules = new PieceRules(text, reader, vocabulary, familyStems, Character.isDigit(text.charAt(end - 1)));
    List<Piece> pieces = new ArrayList<>();
    int at = end;
    while (true) {
      Optional<Piece> next = reader.next(at).map(rules::named);
      if (next.isEmpty() || !rules.accepts(next.get(), pieces)) {
        break;
      }
      pieces.add(next.get());
      at = next.get().span().end();
    }
    at = pieces.isEmpty() ? withPlural(text, at) : at;
    return new NameReading(new Span(start, at), new Span(start, end), pieces);
  }

  private static int withPlural(String text, int end) {
    boolean plural = Letters.isAt(text, end, 's') && !Letters.isWordAt(text, end + 1);
    return plural && Character.isLetter(text.charAt(end - 1)) ? end + 1 : end;
  }
}

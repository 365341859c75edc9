package io.github.modeltrail.index;

import io.github.modeltrail.document.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What documents are asked for. Capitals never matter, but in ids.
 *
 * <p>
 * The same as text, read by {@link #parse}:
 *
 * <pre>{@code
 * family:Qwen AND usage:used AND kind:patent AND date:[2023 TO 2025-06] AND "mixture of experts"
 * }</pre>
 *
 * <p>
 * Fields are those of {@link MentionField} and {@link DocumentField}, and {@code date}. {@code AND} may be left out,
 * {@code OR} binds less, {@code NOT} stands before what must not be, parentheses group. What a conjunction asks of
 * mentions one and the same mention must have: {@code family:Qwen AND usage:used} does not find a document that uses
 * Llama and names Qwen.
 */
public sealed interface SearchQuery {

  /** Every document. */
  record Everything() implements SearchQuery {}

  /**
   * These words next to each other in a text or title.
   *
   * @param text
   *          one word or more
   */
  record Phrase(String text) implements SearchQuery {}

  /**
   * At least one mention with all of these values.
   *
   * @param values
   *          what is asked of it
   */
  record Mention(Map<MentionField, String> values) implements SearchQuery {
    public Mention {
      values = Map.copyOf(values);
    }

    /** At least one mention with this value. */
    public static Mention of(MentionField field, String value) {
      return new Mention(Map.of(field, value));
    }
  }

  /**
   * A value of the document itself.
   *
   * @param field
   *          where it stands
   * @param value
   *          the value; with {@code *} at its end, its beginning
   */
  record Field(DocumentField field, String value) implements SearchQuery {}

  /**
   * A date in a range, both ends in it. A document counts with the first day its date can mean; one without a date is
   * in no range.
   *
   * @param from
   *          where the range begins; empty for the beginning of time
   * @param to
   *          where it ends, with the last day this can mean; empty for the end of time
   */
  record DateRange(Optional<PartialDate> from, Optional<PartialDate> to) implements SearchQuery {}

  /** All of these. */
  record And(List<SearchQuery> parts) implements SearchQuery {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Or(List<SearchQuery> parts) implements SearchQuery {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** The documents that this does not find. */
  record Not(SearchQuery part) implements SearchQuery {}

  /**
   * Reads a query string; an empty one asks for everything.
   *
   * @throws QuerySyntaxException
   *           if it cannot be understood
   */
  static SearchQuery parse(String query) {
    return new QueryParser(query).parse();
  }
}

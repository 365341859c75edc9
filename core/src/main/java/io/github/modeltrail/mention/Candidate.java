package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.text.Span;
import java.util.Optional;

/**
 * A span that may name a model, before anything around it has been weighed.
 *
 * @param part
 *          the text it stands in
 * @param entry
 *          the name found
 * @param reading
 *          the name taken apart
 */
record Candidate(TextPart part, NameEntry entry, NameReading reading) {

  Span span() {
    return reading.span();
  }

  String surface() {
    return span().slice(part.text());
  }

  /** The part that is the lexicon's name, as written here. */
  String stem() {
    return reading.stem().slice(part.text());
  }

  /** The family it would mean; only unlisted names and traps have none. */
  Optional<ModelFamily> family() {
    return entry.family();
  }

  /** Whether both stand in the same text and share a character. */
  boolean overlaps(Candidate other) {
    return part.path().equals(other.part.path()) && span().overlaps(other.span());
  }
}

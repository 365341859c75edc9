package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.text.Span;
import java.util.List;
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
 * @param stem
 *          the part that is the lexicon's name, as written here
 * @param use
 *          how much the stem was in use before it named a model
 * @param sure
 *          whether it hardly can be anything but a model
 */
record Candidate(TextPart part, NameEntry entry, NameReading reading, String stem, Homonyms.Use use, boolean sure) {

  static Candidate of(TextPart part, NameEntry entry, NameReading reading, Homonyms homonyms) {
    String stem = reading.stem().slice(part.text());
    Homonyms.Use use = homonyms.use(stem);
    return new Candidate(part, entry, reading, stem, use, SureNames.isSure(entry, reading, stem, use));
  }

  /** A name that means a model only because the document has named it in full. */
  static Candidate unsure(TextPart part, NameEntry entry, Span name, Homonyms homonyms) {
    String stem = name.slice(part.text());
    return new Candidate(part, entry, new NameReading(name, name, List.of()), stem, homonyms.use(stem), false);
  }

  /** Whether a parameter count stands in the name, behind the lexicon's name or in it. */
  boolean hasSize() {
    return reading.has(PieceKind.SIZE) || PieceShape.endsWithSize(stem);
  }

  /** Whether it only has the shape of a model's name. */
  boolean isUnlisted() {
    return entry.role() == NameEntry.Role.UNLISTED;
  }

  /** Whether nothing but an s stands behind the stem. */
  boolean isPlural() {
    return reading.pieces().isEmpty() && reading.span().end() > reading.stem().end();
  }

  Span span() {
    return reading.span();
  }

  String surface() {
    return span().slice(part.text());
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

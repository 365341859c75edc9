package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import java.util.Optional;

/** Gathers paragraphs that each name the section they belong to. Not thread-safe. */
final class PaperSections {
  private final SectionWriter sections;
  private Optional<String> current = Optional.empty();

  PaperSections(SectionWriter sections) {
    this.sections = sections;
  }

  /** Adds a paragraph of the section with this heading. */
  void paragraph(Optional<String> heading, SectionType type, String text) {
    String name = heading.orElse("");
    if (!current.filter(name::equals).isPresent() || sections.type() != type) {
      SectionType said = type == SectionType.BODY ? Headings.type(name) : type;
      sections.start(said, name);
      current = Optional.of(name);
    }
    sections.paragraph(text);
  }
}

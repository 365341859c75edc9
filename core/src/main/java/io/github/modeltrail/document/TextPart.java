package io.github.modeltrail.document;

import java.util.Optional;

/**
 * One text of a document together with where it stands: the title or a section.
 *
 * @param path
 *          JSON Pointer (RFC 6901) into the neutral form of the document: {@code /title} or {@code /sections/N/text}
 * @param type
 *          the section's type; empty for the title
 * @param heading
 *          the section's heading, if it has one
 * @param text
 *          the text as it came in
 */
public record TextPart(String path, Optional<SectionType> type, Optional<String> heading, String text) {

  /** Whether this is the document's title. */
  public boolean isTitle() {
    return type.isEmpty();
  }

  /** Whether it is the text of a section of that type. */
  public boolean is(SectionType wanted) {
    return type.isPresent() && type.get() == wanted;
  }
}

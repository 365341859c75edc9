package io.github.modeltrail.document;

import java.util.Optional;

/**
 * A stretch of a document's text with one role.
 *
 * @param type
 *          what the section is
 * @param heading
 *          its heading, if it has one; not part of {@code text}
 * @param text
 *          the text as it came in, never normalised: offsets of mentions count in it
 */
public record Section(SectionType type, Optional<String> heading, String text) {

  /** A section without a heading. */
  public static Section of(SectionType type, String text) {
    return new Section(type, Optional.empty(), text);
  }

  /** A section under a heading. */
  public static Section of(SectionType type, String heading, String text) {
    return new Section(type, Optional.of(heading), text);
  }
}

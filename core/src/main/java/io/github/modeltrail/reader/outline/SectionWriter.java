package io.github.modeltrail.reader.outline;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.Optional;

/**
 * Gathers paragraphs to sections of a document. Captions and footnotes become sections of their own where they stand, and
 * the section they interrupt goes on behind them under the same heading. Not thread-safe.
 */
public final class SectionWriter {
  private final Document.Builder document;
  private final StringBuilder text = new StringBuilder();
  private SectionType type;
  private Optional<String> heading = Optional.empty();
  private boolean written = true;

  /** Starts with a section of this type that has no heading. */
  public SectionWriter(Document.Builder document, SectionType type) {
    this.document = document;
    this.type = type;
  }

  /** Ends the section and starts another one without a heading. */
  public void start(SectionType newType) {
    end();
    type = newType;
    heading = Optional.empty();
    written = true;
  }

  /** Ends the section and starts another one; a blank heading is none. */
  public void start(SectionType newType, String newHeading) {
    start(newType);
    if (!newHeading.isBlank()) {
      heading = Optional.of(newHeading);
      written = false;
    }
  }

  /** Adds a paragraph to the section; blank ones are left out. */
  public void paragraph(String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph.strip());
    }
  }

  /** Adds a line to the paragraph before; the first one begins a paragraph. */
  public void line(String line) {
    if (!line.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(line.strip());
    }
  }

  /** Puts a caption, a footnote or another text between, if need be first behind the heading; blank ones are left out. */
  public void aside(SectionType asideType, String aside) {
    if (!aside.isBlank()) {
      end();
      document.section(Section.of(asideType, aside.strip()));
    }
  }

  public SectionType type() {
    return type;
  }

  public Optional<String> heading() {
    return heading;
  }

  /** Ends what was written of the section. A heading without a text is a section without a text: nothing is lost. */
  public void end() {
    if (text.isEmpty() && !written) {
      document.section(new Section(type, heading, ""));
    }
    flush();
    written = true;
  }

  private void flush() {
    if (!text.isEmpty()) {
      document.section(new Section(type, heading, text.toString()));
      text.setLength(0);
      written = true;
    }
  }
}

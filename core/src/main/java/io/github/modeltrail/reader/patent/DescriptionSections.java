package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.xml.Prose;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlNode;
import io.github.modeltrail.reader.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a description into sections at its headings. Not thread-safe. */
final class DescriptionSections {
  private final XmlText text;
  private final Set<String> headings;
  private final Set<String> containers;
  private final List<Section> sections = new ArrayList<>();
  private String heading = "";
  private Prose prose = new Prose();

  private DescriptionSections(XmlText text, Set<String> headings, Set<String> containers) {
    this.text = text;
    this.headings = headings;
    this.containers = containers;
  }

  /**
   * The sections of a description.
   *
   * @param headings
   *          the elements that are headings
   * @param containers
   *          the elements within which headings and paragraphs lie
   */
  static List<Section> of(XmlElement description, XmlText text, Set<String> headings, Set<String> containers) {
    DescriptionSections cut = new DescriptionSections(text, headings, containers);
    cut.walk(description);
    cut.close();
    return cut.sections;
  }

  private void walk(XmlElement element) {
    for (XmlNode child : element.children()) {
      switch (child) {
        case XmlElement inner -> take(inner);
        case XmlNode.Text characters -> prose.append(characters.value());
        case XmlNode.Instruction instruction -> {
        }
      }
    }
  }

  private void take(XmlElement element) {
    if (headings.contains(element.name())) {
      begin(text.of(element));
    } else if (containers.contains(element.name())) {
      walk(element);
    } else {
      prose.line();
      text.append(prose, element);
      prose.line();
    }
  }

  private void begin(String next) {
    if (next.isEmpty()) {
      return;
    }
    // A heading right below another belongs to the same text.
    String joined = prose.isEmpty() && !heading.isEmpty() ? heading + " / " + next : next;
    close();
    heading = joined;
  }

  private void close() {
    if (!prose.isEmpty()) {
      sections.add(heading.isEmpty()
          ? Section.of(SectionType.DESCRIPTION, prose.toString())
          : Section.of(SectionType.DESCRIPTION, heading, prose.toString()));
      heading = "";
    }
    prose = new Prose();
  }
}

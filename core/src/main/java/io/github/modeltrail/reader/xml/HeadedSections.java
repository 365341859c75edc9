package io.github.modeltrail.reader.xml;

import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sections at its headings. Not thread-safe. */
public final class HeadedSections {
  private final SectionType type;
  private final XmlText text;
  private final Set<String> headings;
  private final Set<String> containers;
  private final List<Section> sections = new ArrayList<>();
  private String heading = "";
  private Prose prose = new Prose();

  private HeadedSections(SectionType type, XmlText text, Set<String> headings, Set<String> containers) {
    this.type = type;
    this.text = text;
    this.headings = headings;
    this.containers = containers;
  }

  /**
   * The sections of a text.
   *
   * @param type
   *          what the sections are
   * @param text
   *          what elements mean for the text
   * @param headings
   *          the elements that are headings
   * @param containers
   *          the elements within which headings and paragraphs lie
   */
  public static List<Section> of(XmlElement element, SectionType type, XmlText text, Set<String> headings,
      Set<String> containers) {
    HeadedSections cut = new HeadedSections(type, text, headings, containers);
    cut.walk(element);
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

  private void begin(String found) {
    String next = found.strip();
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
          ? Section.of(type, prose.toString())
          : Section.of(type, heading, prose.toString()));
      heading = "";
    }
    prose = new Prose();
  }
}

package io.github.modeltrail.reader.xml;

import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sections of texts; where there is no text, there is no section. */
public final class Sections {
  private Sections() {}

  /** One section for each element that holds text. */
  public static Stream<Section> texts(Stream<XmlElement> elements, XmlText text, SectionType type) {
    return elements.map(text::of).filter(each -> !each.isBlank()).map(each -> Section.of(type, each));
  }

  /** One section with a line for each text, such as the claims. */
  public static Stream<Section> lines(Stream<String> texts, SectionType type) {
    String all = texts.filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    return all.isEmpty() ? Stream.empty() : Stream.of(Section.of(type, all));
  }
}

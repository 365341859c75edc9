package io.github.modeltrail.reader.patent;

import static java.util.Map.entry;

import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.xml.HeadedSections;
import io.github.modeltrail.reader.xml.Sections;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlText.Role;
import io.github.modeltrail.reader.xml.XmlText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What EPO forms have in common: their text, and abstracts, descriptions and claims in several languages. */
final class EpoText {
  static final XmlText TEXT = new XmlText(Map.ofEntries(entry("p", Role.BLOCK), entry("heading", Role.BLOCK),
      entry("head", Role.BLOCK), entry("li", Role.BLOCK), entry("ul", Role.BLOCK), entry("ol", Role.BLOCK),
      entry("dl", Role.BLOCK), entry("dt", Role.BLOCK), entry("dd", Role.WORD), entry("table", Role.BLOCK),
      entry("title", Role.BLOCK), entry("row", Role.ROW), entry("entry", Role.CELL), entry("br", Role.BREAK),
      entry("lb", Role.BREAK), entry("sup", Role.RAISED), entry("sub", Role.LOWERED), entry("img", Role.SKIP),
      entry("maths", Role.WORD), entry("chemistry", Role.WORD), entry("formula", Role.WORD), entry("pre", Role.BLOCK)));
  private static final XmlText CLAIM = new XmlText(Map.ofEntries(entry("claim-text", Role.WORD), entry("p", Role.WORD),
      entry("br", Role.WORD), entry("lb", Role.WORD), entry("sup", Role.RAISED), entry("sub", Role.LOWERED),
      entry("li", Role.WORD), entry("img", Role.SKIP), entry("row", Role.ROW), entry("chemistry", Role.WORD)));
  private static final Set<String> HEADINGS = Set.of("heading", "head");
  private static final Set<String> CONTAINERS = Set.of("description", "technical-field", "background-art", "disclosure",
      "mode-for-invention", "summary-of-invention", "description-of-drawings", "description-of-embodiments",
      "industrial-applicability", "citation-list");
  private static final Pattern HEADING_WORDS =
      Pattern.compile("(?iu)\\b(field|background|summary|invention|description|"
          + "drawings?|embodiments?|examples?|related art|prior art|technical problem|solution|disclosure|references|"
          + "stand der technik|erfindung|beschreibung|domaine|état de la technique|exposé)\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:,!?)\\]]$");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int HEADING_LENGTH = 80;

  private EpoText() {}

  /** The texts of a document in the order abstract, description, claims; those that repeat are left out. */
  static List<Section> sections(XmlElement root) {
    Stream<Section> abstracts = Sections.texts(root.elements("abstract"), TEXT, SectionType.ABSTRACT);
    Stream<Section> description = root.elements("description").flatMap(EpoText::description);
    Stream<Section> claims = root.elements("claims").flatMap(EpoText::claims);
    Set<String> seen = new HashSet<>();
    return Stream.of(abstracts, description, claims).flatMap(each -> each)
        .filter(section -> seen.add(section.type() + LETTERS.matcher(section.text()).replaceAll(""))).toList();
  }

  /** The sections of a description, whose headings may be paragraphs that only look like headings. */
  static Stream<Section> description(XmlElement description) {
    boolean marked = HEADINGS.stream().anyMatch(name -> description.descendants(name).findAny().isPresent());
    XmlElement headed = marked ? description : withHeadings(description);
    return HeadedSections.of(headed, SectionType.DESCRIPTION, TEXT, HEADINGS, CONTAINERS).stream();
  }

  /** The tag of a language as it is written in attributes. */
  static Optional<String> language(XmlElement element) {
    return element.attribute("lang").map(lang -> lang.toLowerCase(Locale.ROOT));
  }

  private static Stream<Section> claims(XmlElement claims) {
    Stream<String> lines = claims.first("claim").isPresent()
        ? claims.elements("claim").map(CLAIM::of)
        : Stream.of(TEXT.of(claims));
    return Sections.lines(lines, SectionType.CLAIMS);
  }

  private static XmlElement withHeadings(XmlElement description) {
    return new XmlElement(description.name(), description.attributes(), description.children().stream()
        .map(child -> child instanceof XmlElement element && isHeading(element)
            ? new XmlElement("heading", element.attributes(), element.children())
            : child)
        .toList());
  }

  private static boolean isHeading(XmlElement element) {
    String line = element.is("p") ? element.line() : "";
    return !line.isEmpty() && line.length() <= HEADING_LENGTH && !SENTENCE_END.matcher(line).find()
        && !line.startsWith("[") && HEADING_WORDS.matcher(line).find() && Character.isUpperCase(line.codePointAt(0));
  }
}

package io.github.modeltrail.reader.paper;

import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** References that come in parts without a word or a mark between them, put together as they are printed. */
final class JatsCitation {
  private static final Set<String> CITATIONS = Set.of("element-citation", "nlm-citation", "mixed-citation", "citation");
  private static final Set<String> NAMES = Set.of("name", "string-name", "collab", "etal");
  private static final Set<String> IDENTIFIERS = Set.of("DOI", "PMID", "PMCID");
  /** What stands between two parts, by their names; the first pages and the number of an article are a page. */
  private static final Map<String, String> MARKS = Map.ofEntries(Map.entry("source volume", " "),
      Map.entry("volume issue", ""), Map.entry("volume page", ":"), Map.entry("issue page", ":"),
      Map.entry("year volume", "; "), Map.entry("page lpage", "\u2013"),
      Map.entry("publisher-loc publisher-name", ": "),
      Map.entry("publisher-name publisher-loc", ", "), Map.entry("pub-id pub-id", ", "), Map.entry("day month", " "),
      Map.entry("month day", " "), Map.entry("month year", " "), Map.entry("year month", " "),
      Map.entry("name name", ", "));

  private JatsCitation() {}

  /** Whether an element is a reference without words between its parts. */
  static boolean isInParts(XmlElement element) {
    return CITATIONS.contains(element.name()) && element.elements().findAny().isPresent() && !hasWords(element);
  }

  static String of(XmlElement citation) {
    StringBuilder all = new StringBuilder();
    String last = "";
    for (XmlElement part : citation.elements().flatMap(JatsCitation::people).toList()) {
      String text = text(part);
      if (!text.isEmpty()) {
        String kind = kind(part.name());
        all.append(all.isEmpty() ? "" : between(all.charAt(all.length() - 1), last + ' ' + kind)).append(text);
        last = kind;
      }
    }
    return all.toString();
  }

  private static Stream<XmlElement> people(XmlElement part) {
    return part.is("person-group") && !hasWords(part) ? part.elements() : Stream.of(part);
  }

  private static boolean hasWords(XmlElement part) {
    return part.children().stream().anyMatch(child -> child instanceof XmlNode.Text text && !text.value().isBlank());
  }

  private static String kind(String name) {
    return switch (name) {
      case "fpage", "elocation-id", "page-range" -> "page";
      default -> NAMES.contains(name) ? "name" : name;
    };
  }

  private static String between(char before, String kinds) {
    String ended = ".?!:;".indexOf(before) >= 0 ? " " : ". ";
    return MARKS.getOrDefault(kinds, ended);
  }

  /** A part as it is printed: numbers are told apart by their kind. */
  private static String text(XmlElement part) {
    String text = JatsText.line(part);
    String type = part.attribute("pub-id-type").orElse("").toUpperCase(Locale.ROOT);
    boolean unnamed = IDENTIFIERS.contains(type) && !text.contains(":");
    if (text.isEmpty()) {
      return part.is("etal") ? "et al." : "";
    }
    return part.is("issue") ? "(" + text + ")" : unnamed ? type + ": " + text : text;
  }
}

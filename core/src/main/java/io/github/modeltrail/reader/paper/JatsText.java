package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.xml.Prose;
import io.github.modeltrail.reader.xml.Scripts;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the text of an article in the order in which it is printed. Not thread-safe. */
final class JatsText {
  private static final Set<String> ASIDES = Set.of("fig", "table-wrap", "boxed-text", "supplementary-material", "media",
      "fig-group", "table-wrap-group");
  private static final Set<String> BLOCKS = Set.of("p", "disp-quote", "list", "list-item", "def-list", "def-item",
      "verse-group", "statement", "speech", "preformat", "code", "title");
  private static final Set<String> LEFT_OUT = Set.of("institution-id", "object-id", "graphic", "inline-graphic",
      "email-alternatives", "fn-group-label", "mml:math", "math");
  private static final Set<String> WORDS = Set.of("name", "string-name", "year", "source", "volume", "fpage", "lpage",
      "pub-id", "ext-link", "article-title", "institution", "country", "addr-line", "email", "surname",
      "given-names", "collab", "publisher-name", "publisher-loc", "issue", "elocation-id", "td", "th", "suffix",
      "month",
      "day", "data-title", "comment", "edition", "person-group");

  private static final Set<String> IDENTIFIERS = Set.of("DOI", "PMID", "PMCID");
  private static final Pattern DIGIT_BEFORE = Pattern.compile("\\d$");

  private final SectionWriter sections;
  private Prose prose = new Prose();

  JatsText(SectionWriter sections) {
    this.sections = sections;
  }

  /** The text of an element on one line. */
  static String line(XmlElement element) {
    JatsText text = new JatsText(new SectionWriter(Document.builder("line"), SectionType.OTHER));
    text.children(element);
    return text.prose.toString();
  }

  /** Writes a part of the article as a section, with its own sections within. */
  void part(XmlElement part, SectionType type, String heading) {
    sections.start(type, heading(part, heading));
    content(part, type);
    endParagraph();
  }

  /** Writes acknowledgements, notes, appendices and references. */
  void back(XmlElement back) {
    back.elements().forEach(element -> {
      switch (element.name()) {
        case "ref-list" -> references(element);
        case "fn-group" -> notes(element);
        case "sec", "ack", "notes", "app", "bio", "glossary" -> part(element, SectionType.BODY, backHeading(element));
        case "app-group" -> element.elements("app").forEach(app -> part(app, SectionType.BODY, "Appendix"));
        default -> part(element, SectionType.OTHER, "");
      }
    });
  }

  private static String backHeading(XmlElement element) {
    return element.is("ack") ? "Acknowledgments" : "";
  }

  private static String heading(XmlElement part, String otherwise) {
    String label = part.first("label").map(JatsText::line).orElse("");
    String title = part.first("title").map(JatsText::line).orElse(label.isEmpty() ? otherwise : "");
    return (label + " " + title).strip();
  }

  private void content(XmlElement part, SectionType type) {
    for (XmlElement element : part.elements().toList()) {
      if (element.is("sec")) {
        endParagraph();
        String heading = heading(element, "");
        SectionType said = type == SectionType.BODY ? Headings.type(heading) : type;
        part(element, said, "");
        sections.start(type);
      } else if (element.is("ref-list")) {
        references(element);
      } else if (!element.is("title") && !element.is("label") && !element.is("sec-meta")) {
        endParagraph();
        node(element);
        endParagraph();
      }
    }
  }

  private void references(XmlElement list) {
    endParagraph();
    sections.start(SectionType.REFERENCES, heading(list, "References"));
    list.elements().forEach(element -> {
      if (element.is("ref")) {
        children(element);
        endParagraph();
      } else if (element.is("ref-list")) {
        references(element);
      }
    });
  }

  private void notes(XmlElement group) {
    endParagraph();
    sections.start(SectionType.FOOTNOTE, heading(group, ""));
    group.elements("fn").forEach(note -> {
      children(note);
      endParagraph();
    });
  }

  private void node(XmlNode node) {
    if (node instanceof XmlNode.Text text) {
      prose.append(text.value());
    } else if (node instanceof XmlElement element && !LEFT_OUT.contains(element.name())) {
      element(element);
    }
  }

  private void children(XmlElement element) {
    element.children().forEach(this::node);
  }

  private void element(XmlElement element) {
    String name = element.name();
    if (ASIDES.contains(name)) {
      aside(element);
    } else if (name.equals("fn")) {
      sections.aside(SectionType.FOOTNOTE, line(unnamed(element)));
    } else if (name.equals("table")) {
      table(element);
    } else if (BLOCKS.contains(name)) {
      prose.paragraph();
      children(element);
      prose.paragraph();
    } else if (name.equals("label")) {
      prose.space().append(line(unnamed(element))).space();
    } else if (name.equals("sub") || name.equals("sup")) {
      script(element);
    } else if (name.equals("disp-formula") || name.equals("inline-formula") || name.equals("alternatives")) {
      formula(element);
    } else if (name.equals("element-citation")) {
      citation(element);
    } else if (name.equals("break")) {
      prose.space();
    } else {
      running(element, WORDS.contains(name));
    }
  }

  /** The parts of a citation that has no words or punctuation between them: numbers are told apart by their kind. */
  private void citation(XmlElement citation) {
    citation.elements().forEach(part -> {
      String type = part.attribute("pub-id-type").orElse("").toUpperCase(Locale.ROOT);
      boolean unnamed = IDENTIFIERS.contains(type) && !part.line().contains(":");
      prose.space().append(unnamed ? type + ": " : "");
      node(part);
      prose.space();
    });
  }

  private void running(XmlElement element, boolean word) {
    if (word) {
      prose.space();
    }
    children(element);
    if (word && element.line().endsWith(".")) {
      prose.space();
    }
  }

  /**
   * A raised or lowered word behind a word is one of its own, as in BERT with "base" below. Marks of notes and citations and
   * powers are raised; the rest stays on the line.
   */
  private void script(XmlElement element) {
    String text = line(unnamed(element));
    boolean word = Scripts.isWord(text);
    if (element.is("sup") && element.descendants("xref").findAny().isPresent()) {
      String mark = Scripts.raised(text);
      prose.append(mark.equals(text) ? " " + text : mark);
    } else if (element.is("sup") && !word && DIGIT_BEFORE.matcher(prose.toString()).find()) {
      prose.append(Scripts.raised(text));
    } else {
      prose.append(word && prose.endsInWord() ? " " + text : text);
    }
  }

  private static XmlElement unnamed(XmlElement element) {
    return new XmlElement("span", element.attributes(), element.children());
  }

  /** LaTeX where there is some, else the characters of the formula. */
  private void formula(XmlElement formula) {
    boolean display = formula.is("disp-formula");
    if (display) {
      prose.line();
    }
    String latex =
        formula.descendants("tex-math").findFirst().map(tex -> PaperText.formula(tex.characters())).orElse("");
    if (latex.isEmpty()) {
      prose.append(formula.line());
    } else {
      prose.append(latex);
    }
    if (display) {
      prose.line();
    }
  }

  private void aside(XmlElement element) {
    if (element.is("fig-group") || element.is("table-wrap-group") || element.is("boxed-text")) {
      element.elements().forEach(this::node);
      return;
    }
    Prose interrupted = prose;
    prose = new Prose();
    String caption = element.elements().filter(each -> each.is("label") || each.is("caption")).map(JatsText::line)
        .collect(Collectors.joining(" "));
    sections.aside(SectionType.CAPTION, caption);
    element.elements("table").forEach(this::table);
    element.elements("alternatives").flatMap(each -> each.elements("table")).forEach(this::table);
    element.elements("table-wrap-foot").map(JatsText::line)
        .forEach(foot -> sections.aside(SectionType.FOOTNOTE, foot));
    prose = interrupted;
  }

  private void table(XmlElement table) {
    String rows = table.descendants("tr")
        .map(row -> row.elements().map(JatsText::line).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
    sections.paragraph(rows);
  }

  private void endParagraph() {
    sections.paragraph(prose.toString());
    prose = new Prose();
  }
}

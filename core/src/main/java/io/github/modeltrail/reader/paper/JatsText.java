package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.xml.Prose;
import io.github.modeltrail.reader.xml.Scripts;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the text of an article in the order in which it is printed. Not thread-safe. */
final class JatsText {
  /** What is set apart from the paragraph that it stands in. */
  private static final Set<String> ASIDES =
      Set.of("fig", "table-wrap", "supplementary-material", "media", "fn", "table");
  private static final Set<String> GROUPS = Set.of("boxed-text", "fig-group", "table-wrap-group");
  private static final Set<String> CAPTION = Set.of("label", "caption", "p", "attrib");
  private static final Set<String> BLOCKS = Set.of("p", "disp-quote", "list", "list-item", "def-list", "def-item",
      "verse-group", "statement", "speech", "preformat", "code", "title");
  private static final Set<String> LEFT_OUT = Set.of("institution-id", "object-id", "graphic", "inline-graphic",
      "email-alternatives", "fn-group-label", "mml:math", "math");
  private static final Set<String> WORDS = Set.of("name", "string-name", "year", "source", "volume", "fpage", "lpage",
      "pub-id", "ext-link", "article-title", "institution", "country", "addr-line", "email", "surname",
      "given-names", "collab", "publisher-name", "publisher-loc", "issue", "elocation-id", "td", "th", "suffix",
      "month",
      "day", "data-title", "comment", "edition", "person-group");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final SectionWriter sections;
  /** What stands in the paragraph and is written behind it. */
  private final List<XmlElement> asides = new ArrayList<>();
  private Prose prose = new Prose();

  JatsText(SectionWriter sections) {
    this.sections = sections;
  }

  /** The text of an element on one line, notes behind it. */
  static String line(XmlElement element) {
    JatsText text = new JatsText(new SectionWriter(Document.builder("line"), SectionType.OTHER));
    text.children(element);
    text.asides.forEach(aside -> text.prose.space().append(line(aside)));
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
      } else if (element.is("fn-group")) {
        notes(element);
        sections.start(type);
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
        reference(element);
      } else if (element.is("ref-list")) {
        references(element);
      }
    });
  }

  /** A reference behind its number. */
  private void reference(XmlElement reference) {
    String label = reference.text("label").orElse("");
    prose.append(NUMBER.matcher(label).matches() ? label + "." : label).space();
    reference.elements().filter(part -> !part.is("label")).forEach(this::node);
    endParagraph();
  }

  private void notes(XmlElement group) {
    endParagraph();
    sections.start(SectionType.FOOTNOTE, heading(group, ""));
    group.elements("fn").forEach(note -> sections.paragraph(note(note)));
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
      asides.add(element);
    } else if (GROUPS.contains(name)) {
      element.elements().forEach(this::node);
    } else if (BLOCKS.contains(name)) {
      prose.paragraph();
      children(element);
      prose.paragraph();
    } else if (name.equals("label")) {
      prose.space().append(line(element)).space();
    } else if (name.equals("sub") || name.equals("sup")) {
      script(element);
    } else if (name.equals("disp-formula") || name.equals("inline-formula") || name.equals("alternatives")) {
      formula(element);
    } else if (JatsCitation.isInParts(element)) {
      prose.space().append(JatsCitation.of(element)).space();
    } else if (name.equals("break")) {
      prose.space();
    } else {
      running(element, WORDS.contains(name));
    }
  }

  private void running(XmlElement element, boolean word) {
    if (word) {
      prose.part();
    }
    children(element);
    if (word && element.line().endsWith(".")) {
      prose.part();
    }
  }

  /** Raised words, as in 2nd or BERT with "base" above, stay words; the mark of a note stands apart from its text. */
  private void script(XmlElement element) {
    String text = line(element);
    boolean mark = prose.isEmpty();
    if (element.is("sub")) {
      Scripts.lower(prose, text);
    } else if (Scripts.isWord(text)) {
      prose.append(prose.endsInWord() ? " " + text : text);
    } else {
      Scripts.raise(prose, text);
      prose.append(mark ? " " : "");
    }
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

  private void aside(XmlElement aside) {
    switch (aside.name()) {
      case "fn" -> sections.aside(SectionType.FOOTNOTE, note(aside));
      case "table" -> sections.paragraph(rows(aside));
      default -> figure(aside);
    }
  }

  /** A note behind its mark. */
  private static String note(XmlElement note) {
    List<XmlNode> text = note.children().stream()
        .filter(child -> !(child instanceof XmlElement each && each.is("label"))).toList();
    String mark = note.first("label").map(JatsText::line).orElse("");
    return (mark + " " + line(new XmlElement(note.name(), note.attributes(), text))).strip();
  }

  private void figure(XmlElement figure) {
    sections.aside(SectionType.CAPTION, figure.elements().filter(each -> CAPTION.contains(each.name()))
        .map(JatsText::line).collect(Collectors.joining(" ")));
    Stream.concat(Stream.of(figure), figure.elements("alternatives")).flatMap(each -> each.elements("table"))
        .forEach(table -> sections.paragraph(rows(table)));
    figure.elements("table-wrap-foot").map(JatsText::line).forEach(foot -> sections.aside(SectionType.FOOTNOTE, foot));
  }

  private static String rows(XmlElement table) {
    return table.descendants("tr").map(row -> row.elements().map(JatsText::line).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private void endParagraph() {
    sections.paragraph(prose.toString());
    prose = new Prose();
    List<XmlElement> waiting = List.copyOf(asides);
    asides.clear();
    waiting.forEach(this::aside);
  }
}

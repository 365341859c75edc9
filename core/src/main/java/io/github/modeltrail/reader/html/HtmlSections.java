package io.github.modeltrail.reader.html;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.xml.Prose;
import io.github.modeltrail.reader.xml.Scripts;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the main content of a page in the order of its text. Not thread-safe. */
final class HtmlSections {
  private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template", "svg", "iframe", "nav",
      "button", "select", "input", "textarea", "object", "audio", "video", "canvas", "dialog");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINE_NOTES = Set.of("ltx_note", "footnote", "footnote-text", "ltx_role_footnote");
  private static final Set<String> ABSTRACTS = Set.of("ltx_abstract", "abstract");
  private static final Set<String> BIBLIOGRAPHIES =
      Set.of("ltx_bibliography", "ref-list", "references", "bibliography");
  private static final Set<String> CAPTIONS = Set.of("fig-caption", "ltx_caption", "table-caption");
  private static final Set<String> CHROME = Set.of("ltx_authors", "ltx_page_footer", "ltx_page_header",
      "ltx_page_navbar", "breadcrumb", "cookie-banner", "sr-only", "visually-hidden");
  private static final Set<String> CHROME_ROLES = Set.of("navigation", "banner", "contentinfo", "search", "dialog");

  private final SectionWriter sections;
  private final String title;
  private final StringBuilder notes = new StringBuilder();
  private Prose prose = new Prose();

  HtmlSections(Document.Builder document, String title) {
    this.sections = new SectionWriter(document, SectionType.BODY);
    this.title = title;
  }

  void write(Element main) {
    children(main);
    endParagraph();
    sections.end();
  }

  private void children(Element element) {
    element.childNodes().forEach(this::node);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      prose.append(text.getWholeText());
    } else if (node instanceof Element element && !isLeftOut(element)) {
      element(element);
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      heading(element);
    } else if (name.equals("math")) {
      prose.append(math(element));
    } else if (name.equals("figcaption") || name.equals("caption") || hasClass(element, CAPTIONS)) {
      aside(SectionType.CAPTION, element);
    } else if (hasClass(element, INLINE_NOTES)) {
      note(element);
    } else if (name.equals("table")) {
      table(element);
    } else if (hasClass(element, ABSTRACTS) || element.id().equals("abstract")) {
      part(SectionType.ABSTRACT, element);
    } else if (hasClass(element, BIBLIOGRAPHIES) || element.attr("role").equals("doc-bibliography")) {
      part(SectionType.REFERENCES, element);
    } else {
      running(element, name);
    }
  }

  private void running(Element element, String name) {
    if (name.equals("br")) {
      prose.line();
    } else if (element.isBlock() || name.equals("li") || name.equals("dt") || name.equals("dd")) {
      endParagraph();
      children(element);
      endParagraph();
    } else if (name.equals("sup")) {
      Scripts.raise(prose, element.text());
    } else if (name.equals("sub")) {
      Scripts.lower(prose, element.text());
    } else {
      children(element);
    }
  }

  /** A part with a type of its own; what comes behind it is body again. */
  private void part(SectionType type, Element element) {
    endParagraph();
    SectionType before = sections.type();
    sections.start(type);
    children(element);
    endParagraph();
    sections.start(before == type ? SectionType.BODY : before);
  }

  private void heading(Element element) {
    endParagraph();
    String heading = element.text().strip();
    if (!heading.equals(title)) {
      SectionType said = Headings.type(heading);
      boolean typed = sections.heading().isEmpty() && sections.type() != SectionType.BODY;
      sections.start(typed && said == SectionType.BODY ? sections.type() : said, heading);
    }
  }

  private void aside(SectionType type, Element element) {
    endParagraph();
    sections.aside(type, element.text());
  }

  /** A note stands within a sentence, which goes on behind it: the note waits for the end of the paragraph. */
  private void note(Element element) {
    Element content = element.selectFirst(".ltx_note_content");
    notes.append(notes.isEmpty() ? "" : "\n").append((content == null ? element : content).text());
  }

  private void table(Element table) {
    endParagraph();
    if (table.select("table").size() > 1 || table.select("td p, td div, td li, td h1, td h2, td h3").size() > 3) {
      children(table);
      return;
    }
    table.select("caption").forEach(caption -> sections.aside(SectionType.CAPTION, caption.text()));
    Prose rows = new Prose();
    for (Element row : table.select("tr")) {
      String cells = String.join(" | ", row.select("td, th").eachText());
      rows.line().append(cells);
    }
    sections.paragraph(rows.toString());
  }

  private static String math(Element math) {
    String latex = math.attr("alttext");
    if (!latex.isBlank()) {
      return latex;
    }
    Element copy = math.clone();
    copy.select("annotation, annotation-xml").remove();
    return copy.text();
  }

  private void endParagraph() {
    sections.paragraph(prose.toString());
    prose = new Prose();
    sections.aside(SectionType.FOOTNOTE, notes.toString());
    notes.setLength(0);
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName()) || CHROME_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden") || hasClass(element, CHROME) || isPageFrame(element);
  }

  private static boolean isPageFrame(Element element) {
    String name = element.normalName();
    Element parent = element.parent();
    return name.equals("footer") || (name.equals("header") && parent != null && parent.normalName().equals("body"));
  }

  private static boolean hasClass(Element element, Set<String> classes) {
    return element.classNames().stream().anyMatch(classes::contains);
  }
}

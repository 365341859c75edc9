package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.WholeText;
import io.github.modeltrail.reader.xml.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Pages of EUR-Lex and pages made like them: the act's title, and a section for each article or annex. */
final class EurLexHtml implements FormatReader {
  private static final Pattern MARKS =
      Pattern.compile("(?i)eur-lex|publications\\.europa\\.eu|class=\"(oj-)?(doc-ti|ti-art)\"|/eli/");
  private static final Pattern CELEX = Pattern.compile("\\b(3\\d{4}[A-Z]{1,2}\\d{4}|5\\d{4}[A-Z]{2}\\d{4})\\b");
  private static final Pattern DATE =
      Pattern.compile("(?i)\\b(\\d{1,2})\\s+(january|february|march|april|may|june|july|august|"
          + "september|october|november|december)\\s+(\\d{4})\\b");
  private static final String HEADING =
      "p.oj-ti-art, p.ti-art, p.title-article-norm, p.oj-ti-section-1, p.ti-section-1,"
          + " p.oj-ti-grseq-1, p.ti-grseq-1, p.oj-doc-ti, p.doc-ti, h1, h2, h3, h4";
  private static final String PARAGRAPH = "p, li, td";

  @Override
  public DocumentFormat format() {
    return DocumentFormat.EUR_LEX;
  }

  @Override
  public Fit fit(Head head) {
    boolean html = head.xml().filter(xml -> xml.root().equalsIgnoreCase("html")).isPresent();
    return html && MARKS.matcher(head.text()).find() ? Fit.SURE : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) {
    int depth = source.limits().nestingDepth();
    return WholeText.cursor(source, html -> document(html, source.stem(), depth));
  }

  private static Document document(String html, String stem, int depth) {
    Parser parser = Parser.htmlParser().setMaxDepth(depth);
    org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);
    page.select("script, style, nav, header, footer").remove();
    Matcher celex = CELEX.matcher(page.title() + " " + stem + " " + html.substring(0, Math.min(html.length(), 20_000)));
    Document.Builder builder =
        Document.builder(celex.find() ? "CELEX:" + celex.group(1) : stem).kind(DocumentKind.POLICY);
    String title = Optional.ofNullable(page.selectFirst("p.oj-doc-ti, p.doc-ti")).map(first -> titleLines(page))
        .filter(text -> !text.isEmpty()).orElse(page.title());
    Optional.of(title).filter(text -> !text.isBlank()).ifPresent(builder::title);
    date(title).ifPresent(builder::date);
    Optional.of(page.select("html").attr("lang")).filter(lang -> !lang.isBlank())
        .map(lang -> lang.toLowerCase(Locale.ROOT)).ifPresent(builder::language);
    List<Section> sections = sections(page.body(), title);
    if (sections.isEmpty()) {
      throw new DocumentException("the page holds no text; save the act's text, not a frame around it");
    }
    sections.forEach(builder::section);
    return builder.source("EUR-Lex").build();
  }

  private static String titleLines(org.jsoup.nodes.Document page) {
    return String.join(" ", page.select("p.oj-doc-ti, p.doc-ti").stream().limit(3).map(Element::text).toList()).strip();
  }

  private static Optional<PartialDate> date(String title) {
    Matcher matcher = DATE.matcher(title);
    return matcher.find()
        ? PolicyDates.words(matcher.group(2) + " " + matcher.group(1) + ", " + matcher.group(3))
        : Optional.empty();
  }

  // Paragraphs within paragraphs, such as a list in a table cell, come once: with the outermost.
  private static List<Section> sections(Element body, String title) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    Prose prose = new Prose();
    for (Element element : body.select(HEADING + ", " + PARAGRAPH)) {
      if (element.is(HEADING)) {
        add(sections, heading, prose);
        String line = element.text().strip();
        heading = title.contains(line) ? "" : line;
        prose = new Prose();
      } else if (element.parents().stream().noneMatch(parent -> parent.is(PARAGRAPH))) {
        prose.line().append(HtmlText.of(element).replace('\n', ' ')).line();
      }
    }
    add(sections, heading, prose);
    return sections;
  }

  private static void add(List<Section> sections, String heading, Prose prose) {
    if (!prose.isEmpty()) {
      sections.add(heading.isEmpty()
          ? Section.of(SectionType.BODY, prose.toString())
          : Section.of(SectionType.BODY, heading, prose.toString()));
    }
  }
}

package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Articles in JATS and in the NLM forms before it, alone or in a set. */
final class Jats {
  private static final Pattern PREPRINT_SERVER = Pattern
      .compile("(?i).*(?:bio|med|chem|psy|eart?h|soc|ssoar)?(?:arxiv|rxiv)\\b.*|.*research square.*|.*preprint.*");
  /** Kinds of an article's dates, the date of publication first. */
  private static final List<String> DATES = List.of("epub", "pub", "ppub", "epub-ppub", "collection", "preprint");
  private static final List<String> IDS = List.of("doi", "pmcid", "pmc", "pmid", "arxiv", "publisher-id");

  private final Source source;

  private Jats(Source source) {
    this.source = source;
  }

  static boolean isJats(Head head) {
    boolean root = head.xml().filter(
        xml -> xml.root().equals("article") || xml.root().equals("pmc-articleset") || xml.root().equals("articles"))
        .isPresent();
    return root && head.text().contains("<article-meta");
  }

  static XmlPapers.Records records(Source source) {
    Jats jats = new Jats(source);
    return new ArxivFeeds.EachElement("article", article -> Optional.of(jats.document(article)));
  }

  private Document document(XmlElement article) {
    XmlElement meta = article.first("front", "article-meta").orElse(article);
    Document.Builder document = Document.builder(id(meta)).kind(kind(article));
    meta.first("title-group", "article-title").map(JatsText::line).ifPresent(document::title);
    date(meta).ifPresent(document::date);
    article.attribute("lang").ifPresent(document::language);
    article.text("front", "journal-meta", "journal-title-group", "journal-title")
        .or(() -> article.text("front", "journal-meta", "journal-title")).ifPresent(document::source);
    meta.first("article-categories").stream().flatMap(all -> all.descendants("subject")).map(XmlElement::line)
        .distinct()
        .forEach(document::category);
    JatsPeople people = new JatsPeople(meta);
    people.contributors().forEach(document::contributor);
    write(document, article, meta, people);
    // Reviews and answers that are printed with an article are not its text.
    Stream.of("sub-article", "response").flatMap(article::elements)
        .forEach(each -> source.tally().skipped(each.name(), each.characters().length()));
    return document.build();
  }

  private static void write(Document.Builder document, XmlElement article, XmlElement meta, JatsPeople people) {
    SectionWriter sections = new SectionWriter(document, SectionType.OTHER);
    sections.paragraph(people.names());
    sections.paragraph(people.places());
    JatsText text = new JatsText(sections);
    meta.elements("abstract").filter(each -> !each.attribute("abstract-type").filter("graphical"::equals).isPresent())
        .forEach(each -> text.part(each, SectionType.ABSTRACT, "Abstract"));
    meta.elements("trans-abstract").forEach(each -> text.part(each, SectionType.ABSTRACT, "Abstract"));
    article.elements("body").forEach(each -> text.part(each, SectionType.BODY, ""));
    article.elements("back").forEach(text::back);
    article.elements("floats-group").forEach(each -> text.part(each, SectionType.BODY, ""));
    sections.end();
  }

  private String id(XmlElement meta) {
    return IDS.stream().flatMap(type -> meta.elements("article-id")
        .filter(id -> id.attribute("pub-id-type").filter(type::equals).isPresent()).map(id -> named(type, id.line())))
        .filter(id -> !id.isEmpty()).findFirst().orElse(source.stem());
  }

  private static String named(String type, String id) {
    return switch (type) {
      case "pmid" -> "pmid:" + id;
      case "pmc", "pmcid" -> id.startsWith("PMC") ? id : "PMC" + id;
      case "arxiv" -> "arXiv:" + id;
      default -> id;
    };
  }

  private static DocumentKind kind(XmlElement article) {
    Stream<String> signs = Stream.concat(article.attribute("article-type").stream(),
        article.first("front", "journal-meta").map(XmlElement::line).stream());
    return signs.anyMatch(sign -> PREPRINT_SERVER.matcher(sign.toLowerCase(Locale.ROOT)).matches())
        ? DocumentKind.PREPRINT
        : DocumentKind.PUBLICATION;
  }

  private static Optional<PartialDate> date(XmlElement meta) {
    List<XmlElement> dates = meta.elements("pub-date").toList();
    Stream<XmlElement> ordered = Stream.concat(DATES.stream().flatMap(kind -> dates.stream()
        .filter(
            date -> date.attribute("pub-type").or(() -> date.attribute("date-type")).filter(kind::equals).isPresent())),
        dates.stream());
    return ordered.flatMap(date -> date.text("year")
        .flatMap(year -> LooseDates.of(year, date.text("month"), date.text("day"))).stream()).findFirst();
  }
}

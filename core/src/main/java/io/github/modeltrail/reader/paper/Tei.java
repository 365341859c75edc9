package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers as GROBID writes them in TEI. */
final class Tei {
  private final Source source;

  private Tei(Source source) {
    this.source = source;
  }

  static boolean isTei(Head head) {
    return head.xml().filter(xml -> xml.root().equals("TEI") || xml.root().equals("teiCorpus")).isPresent();
  }

  static XmlPapers.Records records(Source source) {
    Tei tei = new Tei(source);
    return new ArxivFeeds.EachElement("TEI", element -> Optional.of(tei.document(element)));
  }

  private Document document(XmlElement tei) {
    XmlElement description = tei.first("teiHeader", "fileDesc").orElse(tei);
    List<XmlElement> own = description.all("sourceDesc", "biblStruct").toList();
    Document.Builder document = Document.builder(id(own).orElse(source.stem())).kind(DocumentKind.PUBLICATION);
    description.text("titleStmt", "title").ifPresent(document::title);
    Stream.concat(description.all("publicationStmt", "date"), own.stream().flatMap(each -> each.descendants("date")))
        .flatMap(date -> date.attribute("when").or(() -> Optional.of(date.line())).stream())
        .flatMap(date -> LooseDates.parse(date).stream()).findFirst().ifPresent(document::date);
    tei.first("teiHeader").flatMap(header -> header.attribute("lang")).ifPresent(document::language);
    own.stream().flatMap(each -> each.descendants("author")).flatMap(Tei::contributors).forEach(document::contributor);
    write(document, tei);
    return document.build();
  }

  private static void write(Document.Builder document, XmlElement tei) {
    SectionWriter sections = new SectionWriter(document, SectionType.BODY);
    tei.all("teiHeader", "profileDesc", "abstract").forEach(each -> {
      sections.start(SectionType.ABSTRACT);
      paragraphs(each, sections);
    });
    tei.all("text", "body").flatMap(XmlElement::elements).forEach(each -> part(each, sections));
    tei.all("text", "back").flatMap(XmlElement::elements).forEach(each -> part(each, sections));
    sections.end();
  }

  private static void part(XmlElement part, SectionWriter sections) {
    switch (part.name()) {
      case "figure" -> figure(part, sections);
      case "note" -> sections.aside(SectionType.FOOTNOTE, part.line());
      case "listBibl" -> bibliography(part, sections);
      case "div" -> division(part, sections);
      default -> sections.paragraph(part.line());
    }
  }

  private static void division(XmlElement division, SectionWriter sections) {
    if (division.first("listBibl").isPresent()) {
      division.elements("listBibl").forEach(list -> bibliography(list, sections));
      return;
    }
    Optional<XmlElement> head = division.first("head");
    String number = head.flatMap(each -> each.attribute("n")).map(n -> n + " ").orElse("");
    String heading = head.map(each -> number + each.line()).orElse("");
    sections.start(heading.isEmpty() ? SectionType.BODY : Headings.type(heading), heading);
    division.elements().filter(each -> !each.is("head")).forEach(each -> part(each, sections));
  }

  private static void paragraphs(XmlElement element, SectionWriter sections) {
    List<XmlElement> paragraphs = element.descendants("p").toList();
    if (paragraphs.isEmpty()) {
      sections.paragraph(element.line());
    }
    paragraphs.forEach(each -> sections.paragraph(each.line()));
  }

  private static void figure(XmlElement figure, SectionWriter sections) {
    String caption = Stream.of("head", "figDesc").flatMap(figure::elements).map(XmlElement::line)
        .filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    sections.aside(SectionType.CAPTION, caption);
    sections.paragraph(figure.descendants("row")
        .map(row -> row.elements("cell").map(XmlElement::line).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n")));
  }

  private static void bibliography(XmlElement list, SectionWriter sections) {
    sections.start(SectionType.REFERENCES, list.text("head").orElse(""));
    list.elements("biblStruct").map(Tei::reference).forEach(sections::paragraph);
    list.elements("bibl").map(XmlElement::line).forEach(sections::paragraph);
  }

  private static String reference(XmlElement entry) {
    Optional<String> raw = entry.elements("note")
        .filter(note -> note.attribute("type").filter("raw_reference"::equals).isPresent()).map(XmlElement::line)
        .findFirst();
    return raw.orElseGet(() -> {
      String authors = entry.descendants("author").map(Tei::name).filter(name -> !name.isEmpty())
          .collect(Collectors.joining(", "));
      Stream<String> parts = Stream.concat(Stream.of(authors), Stream.concat(
          Stream.of("title", "publisher").flatMap(entry::descendants).map(XmlElement::line),
          entry.descendants("date").map(date -> date.attribute("when").orElse(date.line()))));
      return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(". "));
    });
  }

  private static Optional<String> id(List<XmlElement> own) {
    Stream<XmlElement> ids = own.stream().flatMap(each -> each.descendants("idno")).toList().stream();
    return ids.flatMap(id -> switch (id.attribute("type").orElse("")) {
      case "DOI" -> Stream.of(PaperText.doi(id.line()));
      case "arXiv" ->
          Stream.of("arXiv:" + id.line().replaceFirst("(?i)^arxiv:", "").replaceFirst("v\\d+(?:\\s.*)?$", ""));
      default -> Stream.<String>empty();
    }).filter(id -> !id.isBlank()).findFirst();
  }

  private static Stream<Contributor> contributors(XmlElement author) {
    String name = name(author);
    if (name.isEmpty()) {
      return Stream.empty();
    }
    Contributor person = Contributor.of(ContributorRole.AUTHOR).withName(name);
    List<Contributor> placed = author.elements("affiliation").map(place -> placed(person, place)).toList();
    return placed.isEmpty() ? Stream.of(person) : placed.stream();
  }

  private static Contributor placed(Contributor person, XmlElement place) {
    String organization = place.elements("orgName").sorted((a, b) -> rank(a) - rank(b)).map(XmlElement::line)
        .collect(Collectors.joining(", "));
    Contributor placed = organization.isEmpty() ? person : person.withOrganization(organization);
    Optional<XmlElement> country = place.descendants("country").findFirst();
    return country.flatMap(each -> each.attribute("key").or(() -> Optional.of(each.line()))).flatMap(Countries::code)
        .map(placed::withCountry).orElse(placed);
  }

  /** Institutions before departments and laboratories. */
  private static int rank(XmlElement organization) {
    return organization.attribute("type").filter("institution"::equals).isPresent() ? 0 : 1;
  }

  private static String name(XmlElement author) {
    return author.first("persName").map(person -> Stream.of("forename", "surname").flatMap(person::elements)
        .map(XmlElement::line).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "))).orElse("");
  }
}

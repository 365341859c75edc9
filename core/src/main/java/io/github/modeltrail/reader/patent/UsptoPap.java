package io.github.modeltrail.reader.patent;

import static java.util.Map.entry;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.xml.HeadedSections;
import io.github.modeltrail.reader.xml.Sections;
import io.github.modeltrail.reader.xml.XmlDocuments;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlText.Role;
import io.github.modeltrail.reader.xml.XmlText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** USPTO applications in XML v1.x, 2001 to 2004. */
final class UsptoPap implements FormatReader {
  private static final String ROOT = "patent-application-publication";
  private static final Set<String> HEADINGS = Set.of("heading");
  private static final Set<String> CONTAINERS = Set.of("section", "summary-of-invention", "detailed-description",
      "background-of-invention", "brief-description-of-drawings", "brief-description-of-sequences",
      "cross-reference-to-related-applications", "federal-research-statement", "copyright-statement",
      "reference-to-sequence-list", "reference-to-computer-program-listing");
  private static final XmlText TEXT = new XmlText(Map.ofEntries(entry("paragraph", Role.BLOCK),
      entry("heading", Role.BLOCK), entry("number", Role.SKIP), entry("claim-text", Role.WORD),
      entry("in-line-formula", Role.WORD), entry("math-cwu", Role.WORD), entry("chemistry-cwu", Role.WORD),
      entry("table-cwu", Role.BLOCK), entry("row", Role.ROW), entry("entry", Role.CELL), entry("list-item", Role.BLOCK),
      entry("unordered-list", Role.BLOCK), entry("ordered-list", Role.BLOCK), entry("image", Role.SKIP),
      entry("superscript", Role.RAISED), entry("subscript", Role.LOWERED), entry("break", Role.BREAK),
      entry("mathematica-file", Role.SKIP), entry("representative-figure", Role.SKIP)));

  @Override
  public DocumentFormat format() {
    return DocumentFormat.USPTO_PAP;
  }

  @Override
  public Fit fit(Head head) {
    return head.xml().filter(xml -> xml.root().equals(ROOT)).isPresent() ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return XmlDocuments.cursor(source, Set.of(ROOT), UsptoPap::document);
  }

  private static Document document(XmlElement root) {
    XmlElement bibliography = root.first("subdoc-bibliographic-information").orElseThrow(
        () -> new DocumentException("the bibliographic information is missing; fetch the file again"));
    String number = bibliography.text("document-id", "doc-number")
        .orElseThrow(() -> new DocumentException("the publication number is missing; fetch the file again"));
    Document.Builder builder = Document
        .builder(PatentNumbers.join("US", number, bibliography.text("document-id", "kind-code").orElse("")))
        .kind(DocumentKind.PATENT).language("en");
    bibliography.first("technical-information", "title-of-invention").map(TEXT::of).filter(title -> !title.isEmpty())
        .ifPresent(builder::title);
    bibliography.text("document-id", "document-date").flatMap(PatentCodes::date).ifPresent(builder::date);
    Optional<String> filed = bibliography.text("domestic-filing-data", "filing-date").flatMap(PatentCodes::date)
        .map(date -> ", filed " + date);
    builder.source("USPTO application" + filed.orElse(""));
    bibliography.descendants("ipc").flatMap(each -> PatentNumbers.fixedWidth(each.line()).stream()).distinct()
        .forEach(builder::category);
    contributors(bibliography).forEach(builder::contributor);
    sections(root).forEach(builder::section);
    return builder.build();
  }

  private static List<Section> sections(XmlElement root) {
    Stream<Section> abstracts = Sections.texts(root.elements("subdoc-abstract"), TEXT, SectionType.ABSTRACT);
    Stream<Section> description = root.elements("subdoc-description")
        .flatMap(element -> HeadedSections.of(element, SectionType.DESCRIPTION, TEXT, HEADINGS, CONTAINERS).stream());
    Stream<Section> claims = Sections.lines(root.all("subdoc-claims", "claim").map(TEXT::of), SectionType.CLAIMS);
    return Stream.of(abstracts, description, claims).flatMap(each -> each).toList();
  }

  private static Stream<Contributor> contributors(XmlElement bibliography) {
    Stream<Contributor> inventors = bibliography.elements("inventors").flatMap(XmlElement::elements)
        .filter(each -> each.is("inventor") || each.is("first-named-inventor"))
        .flatMap(each -> party(each, ContributorRole.INVENTOR).stream());
    Stream<Contributor> assignees = bibliography.elements("assignee")
        .flatMap(each -> party(each, ContributorRole.ASSIGNEE).stream());
    return Stream.concat(inventors, assignees);
  }

  private static Optional<Contributor> party(XmlElement party, ContributorRole role) {
    Optional<String> country = party.text("residence", "residence-non-us", "country-code")
        .or(() -> party.text("address", "country", "country-code")).flatMap(PatentCodes::country)
        .or(() -> party.first("residence", "residence-us").or(() -> party.first("address", "state")).map(each -> "US"));
    String name = Stream.of("given-name", "middle-name", "family-name", "name-suffix")
        .map(part -> party.text("name", part)).flatMap(Optional::stream).collect(Collectors.joining(" "));
    Optional<Contributor> named = party.text("organization-name").map(Contributor.of(role)::withOrganization)
        .map(each -> party.text("assignee-type").flatMap(PatentCodes::sector).map(each::withOrganizationType)
            .orElse(each))
        .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(Contributor.of(role).withName(name)));
    return named.map(each -> country.map(each::withCountry).orElse(each));
  }
}

package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.XmlHead;
import io.github.modeltrail.reader.xml.Sections;
import io.github.modeltrail.reader.xml.XmlDocuments;
import io.github.modeltrail.reader.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Full texts as EPO's Open Patent Services and services around them give them, in any language. */
final class EpoFullText implements FormatReader {
  private static final Set<String> DOCUMENTS = Set.of("fulltext-document", "patent-document", "exchange-document");
  private static final Set<String> ROOTS = Set.of("fulltext-document", "patent-document", "exchange-document",
      "exchange-documents", "fulltext-documents", "world-patent-data", "description");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.EPO_OPS;
  }

  @Override
  public Fit fit(Head head) {
    return head.xml().map(EpoFullText::fit).orElse(Fit.NO);
  }

  private static Fit fit(XmlHead xml) {
    return ROOTS.contains(xml.root()) ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return XmlDocuments.cursorOfMany(source, ROOTS, root -> documents(root, source.stem()));
  }

  private static List<Document> documents(XmlElement root, String fallbackId) {
    if (root.is("description")) {
      return List.of(description(root, fallbackId));
    }
    List<XmlElement> found = new ArrayList<>();
    if (DOCUMENTS.contains(root.name())) {
      found.add(root);
    } else {
      DOCUMENTS.stream().sorted().flatMap(root::descendants).forEach(found::add);
    }
    if (found.isEmpty()) {
      throw new DocumentException("the answer holds no document; look at what the service says in it");
    }
    return found.stream().map(each -> document(each, fallbackId)).toList();
  }

  private static Document description(XmlElement description, String id) {
    Document.Builder builder = Document.builder(id).kind(DocumentKind.PATENT);
    EpoText.language(description).ifPresent(builder::language);
    EpoText.description(description).forEach(builder::section);
    return builder.source("EPO full text").build();
  }

  private static Document document(XmlElement root, String fallbackId) {
    XmlElement bibliography = root.first("bibliographic-data").orElse(root);
    Optional<XmlElement> publication = bibliography.first("publication-reference", "document-id");
    Document.Builder builder = Document.builder(id(root, publication).orElse(fallbackId)).kind(DocumentKind.PATENT);
    language(root).ifPresent(builder::language);
    title(root, bibliography).ifPresent(builder::title);
    publication.flatMap(each -> each.text("date")).or(() -> root.attribute("date")).flatMap(PatentCodes::date)
        .ifPresent(builder::date);
    Optional<String> filed = bibliography.text("application-reference", "document-id", "date")
        .flatMap(PatentCodes::date).map(date -> ", filed " + date);
    builder.source("EPO full text" + filed.orElse(""));
    categories(bibliography).forEach(builder::category);
    contributors(bibliography).forEach(builder::contributor);
    EpoText.sections(root).forEach(builder::section);
    Sections.lines(citations(bibliography), SectionType.REFERENCES).forEach(builder::section);
    return builder.build();
  }

  private static Optional<String> id(XmlElement root, Optional<XmlElement> publication) {
    return publication
        .map(each -> PatentNumbers.join(each.text("country").orElse(""), each.text("doc-number").orElse(""),
            each.text("kind").orElse("")))
        .or(() -> root.attribute("ucid").map(id -> id.replace("-", "")))
        .filter(id -> !id.isBlank());
  }

  private static Optional<String> language(XmlElement root) {
    return EpoText.language(root).or(() -> root.first("description").flatMap(EpoText::language))
        .or(() -> root.first("abstract").flatMap(EpoText::language))
        .or(() -> root.first("claims").flatMap(EpoText::language));
  }

  // The title in English, else in the document's language, else the first.
  private static Optional<String> title(XmlElement root, XmlElement bibliography) {
    List<XmlElement> titles = bibliography.descendants("invention-title").toList();
    return titles.stream().filter(each -> EpoText.language(each).filter("en"::equals).isPresent()).findFirst()
        .or(() -> titles.stream().filter(each -> EpoText.language(each).equals(language(root))).findFirst())
        .or(() -> titles.stream().findFirst()).map(EpoText.TEXT::of).filter(title -> !title.isEmpty());
  }

  private static Stream<String> categories(XmlElement bibliography) {
    Stream<String> ipcr = Stream.concat(bibliography.descendants("classification-cpc"),
        bibliography.descendants("classification-ipcr")).map(XmlElement::line);
    Stream<String> older = bibliography.descendants("classification-ipc").flatMap(XmlElement::elements)
        .map(XmlElement::line);
    return Stream.concat(Stream.concat(ipcr, older).flatMap(each -> PatentNumbers.fixedWidth(each).stream()),
        PatentClasses.of(bibliography).stream()).distinct();
  }

  private static Stream<Contributor> contributors(XmlElement bibliography) {
    Stream<Contributor> inventors = parties(bibliography, "inventors", "inventor")
        .flatMap(party -> name(party).map(Contributor.of(ContributorRole.INVENTOR)::withName)
            .map(named -> withCountry(named, party)).stream());
    Stream<Contributor> applicants = parties(bibliography, "applicants", "applicant")
        .flatMap(party -> organization(party, ContributorRole.APPLICANT).stream());
    Stream<Contributor> assignees = parties(bibliography, "assignees", "assignee")
        .flatMap(party -> organization(party, ContributorRole.ASSIGNEE).stream());
    return Stream.of(inventors, applicants, assignees).flatMap(each -> each).distinct();
  }

  // A party can stand twice, as it was filed and as the EPO writes it: one form is enough.
  private static Stream<XmlElement> parties(XmlElement bibliography, String group, String party) {
    List<XmlElement> all = bibliography.descendants(group).flatMap(each -> each.elements(party)).toList();
    Optional<String> form =
        all.stream().flatMap(each -> each.attribute("data-format").or(() -> each.attribute("format")).stream())
            .findFirst();
    return all.stream().filter(each -> each.attribute("data-format").or(() -> each.attribute("format")).equals(form));
  }

  private static Optional<String> name(XmlElement party) {
    XmlElement book = party.first("addressbook").or(() -> party.first("inventor-name"))
        .or(() -> party.first("applicant-name")).orElse(party);
    String parts = Stream.of("first-name", "middle-name", "last-name").map(book::text).flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
    return Optional.of(parts).filter(text -> !text.isEmpty()).or(() -> book.text("orgname"))
        .or(() -> book.text("name"));
  }

  private static Optional<Contributor> organization(XmlElement party, ContributorRole role) {
    return name(party).map(Contributor.of(role)::withOrganization).map(named -> withCountry(named, party));
  }

  private static Contributor withCountry(Contributor contributor, XmlElement party) {
    return party.text("addressbook", "address", "country").or(() -> party.text("residence", "country"))
        .flatMap(PatentCodes::country).map(contributor::withCountry).orElse(contributor);
  }

  private static Stream<String> citations(XmlElement bibliography) {
    Stream<String> patents = bibliography.descendants("patcit")
        .map(each -> each.attribute("ucid").or(() -> each.first("document-id").map(XmlElement::line))
            .orElse(each.line()));
    Stream<String> others = bibliography.descendants("nplcit").map(EpoText.TEXT::of);
    return Stream.concat(patents, others);
  }
}

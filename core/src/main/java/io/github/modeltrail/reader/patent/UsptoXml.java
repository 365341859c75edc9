package io.github.modeltrail.reader.patent;

import static java.util.Map.entry;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** USPTO grants and applications in XML v4.0 to v4.7, since 2005. */
final class UsptoXml implements FormatReader {
  private static final Set<String> ROOTS = Set.of("us-patent-grant", "us-patent-application");
  private static final Set<String> HEADS = Set.of("us-patent-grant", "us-patent-application", "sequence-cwu");
  private static final Set<String> HEADINGS = Set.of("heading");
  private static final Set<String> CONTAINERS = Set.of("description-of-drawings", "technical-field", "background-art",
      "summary-of-invention", "description-of-embodiments", "disclosure", "industrial-applicability");

  static final XmlText TEXT = new XmlText(Map.ofEntries(entry("p", Role.BLOCK), entry("heading", Role.BLOCK),
      entry("li", Role.BLOCK), entry("ul", Role.BLOCK), entry("ol", Role.BLOCK), entry("dl", Role.BLOCK),
      entry("dt", Role.BLOCK), entry("dd", Role.BLOCK), entry("table", Role.BLOCK), entry("title", Role.BLOCK),
      entry("br", Role.BREAK), entry("row", Role.ROW), entry("entry", Role.CELL), entry("sup", Role.RAISED),
      entry("sup2", Role.RAISED), entry("sub", Role.LOWERED), entry("sub2", Role.LOWERED),
      entry("claim-text", Role.WORD), entry("maths", Role.WORD), entry("img", Role.SKIP),
      entry("us-math", Role.SKIP), entry("us-chemistry", Role.SKIP), entry("doi", Role.SKIP)));

  @Override
  public DocumentFormat format() {
    return DocumentFormat.USPTO_XML;
  }

  @Override
  public Fit fit(Head head) {
    return head.xml().filter(xml -> HEADS.contains(xml.root())).isPresent() ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return XmlDocuments.cursor(source, ROOTS, UsptoXml::document);
  }

  private static Document document(XmlElement root) {
    boolean grant = root.is("us-patent-grant");
    XmlElement bibliography = root
        .first(grant ? "us-bibliographic-data-grant" : "us-bibliographic-data-application")
        .orElseThrow(() -> new DocumentException("the bibliographic data is missing; fetch the file again"));
    XmlElement publication = bibliography.first("publication-reference", "document-id")
        .orElseThrow(() -> new DocumentException("the publication number is missing; fetch the file again"));
    String id = PatentNumbers.join(publication.text("country").orElse("US"),
        publication.text("doc-number").orElse(""), publication.text("kind").orElse(""));
    Document.Builder builder = Document.builder(id).kind(DocumentKind.PATENT).language(language(root));
    bibliography.first("invention-title").map(TEXT::of).filter(title -> !title.isEmpty()).ifPresent(builder::title);
    publication.text("date").flatMap(PatentCodes::date).ifPresent(builder::date);
    builder.source(source(grant, bibliography));
    PatentClasses.of(bibliography).forEach(builder::category);
    UsptoParties.of(bibliography).forEach(builder::contributor);
    sections(root, bibliography).forEach(builder::section);
    return builder.build();
  }

  private static String language(XmlElement root) {
    return root.attribute("lang").orElse("EN").toLowerCase(Locale.ROOT);
  }

  private static String source(boolean grant, XmlElement bibliography) {
    Optional<String> filed = bibliography.text("application-reference", "document-id", "date")
        .flatMap(PatentCodes::date).map(date -> ", filed " + date);
    return (grant ? "USPTO grant" : "USPTO application") + filed.orElse("");
  }

  private static List<Section> sections(XmlElement root, XmlElement bibliography) {
    Stream<Section> abstracts = Sections.texts(root.elements("abstract"), TEXT, SectionType.ABSTRACT);
    Stream<Section> description = root.elements("description")
        .flatMap(element -> HeadedSections.of(element, SectionType.DESCRIPTION, TEXT, HEADINGS, CONTAINERS).stream());
    Stream<Section> claims = Sections.lines(root.all("claims", "claim").map(TEXT::of), SectionType.CLAIMS);
    Stream<Section> references = Sections.lines(UsptoCitations.of(bibliography), SectionType.REFERENCES);
    return Stream.of(abstracts, description, claims, references).flatMap(each -> each).toList();
  }
}

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
import io.github.modeltrail.reader.xml.Sections;
import io.github.modeltrail.reader.xml.XmlDocuments;
import io.github.modeltrail.reader.xml.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** EPO publication server documents, {@code ep-patent-document} v1.0 to v1.5, after WIPO ST.36. */
final class EpoSt36 implements FormatReader {
  private static final String ROOT = "ep-patent-document";
  private static final Pattern EDITION = Pattern.compile("^\\d{1,2}\\s?(?=[A-HY]\\s?\\d)");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.EPO_ST36;
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
    return XmlDocuments.cursor(source, Set.of(ROOT), EpoSt36::document);
  }

  private static Document document(XmlElement root) {
    XmlElement bibliography = root.first("SDOBI").orElse(root);
    String number = root.attribute("doc-number").or(() -> bibliography.text("B100", "B110"))
        .orElseThrow(() -> new DocumentException("the publication number is missing; fetch the file again"));
    String country = root.attribute("country").or(() -> bibliography.text("B100", "B190")).orElse("EP");
    String kind = root.attribute("kind").or(() -> bibliography.text("B100", "B130")).orElse("");
    Document.Builder builder = Document.builder(country + number + kind).kind(DocumentKind.PATENT);
    Optional<String> language = EpoText.language(root).or(() -> bibliography.text("B200", "B260"));
    language.ifPresent(builder::language);
    title(bibliography, language.orElse("en")).ifPresent(builder::title);
    root.attribute("date-publ").or(() -> bibliography.text("B100", "B140", "date")).flatMap(PatentCodes::date)
        .ifPresent(builder::date);
    Optional<String> filed = bibliography.text("B200", "B220", "date").flatMap(PatentCodes::date)
        .map(date -> ", filed " + date);
    builder.source("EPO publication" + filed.orElse(""));
    categories(bibliography).forEach(builder::category);
    contributors(bibliography).forEach(builder::contributor);
    EpoText.sections(root).forEach(builder::section);
    Sections.lines(references(root, bibliography), SectionType.REFERENCES).forEach(builder::section);
    return builder.build();
  }

  // Titles follow the tag of their language.
  private static Optional<String> title(XmlElement bibliography, String language) {
    List<XmlElement> fields = bibliography.all("B500", "B540").flatMap(XmlElement::elements).toList();
    for (int i = 0; i + 1 < fields.size(); i++) {
      if (fields.get(i).is("B541") && fields.get(i).line().equalsIgnoreCase(language)) {
        return Optional.of(EpoText.TEXT.of(fields.get(i + 1))).filter(title -> !title.isEmpty());
      }
    }
    return bibliography.text("B500", "B540", "B542");
  }

  /** Older fields have the edition of the IPC before the class, as in {@code 7G 06F  17/60   A}. */
  private static Stream<String> categories(XmlElement bibliography) {
    Stream<String> cpc = bibliography.descendants("classification-cpc").map(XmlElement::line);
    Stream<String> ipcr = bibliography.descendants("classification-ipcr").map(XmlElement::line);
    Stream<String> older = bibliography.all("B500", "B510").flatMap(XmlElement::elements)
        .filter(each -> Set.of("B511", "B512", "B513").contains(each.name())).map(XmlElement::line)
        .map(line -> EDITION.matcher(line).replaceFirst(""));
    return Stream.of(cpc, ipcr, older).flatMap(each -> each).flatMap(each -> PatentNumbers.fixedWidth(each).stream())
        .distinct();
  }

  private static Stream<Contributor> contributors(XmlElement bibliography) {
    Stream<Contributor> inventors = bibliography.all("B700", "B720", "B721")
        .flatMap(party -> party.text("snm").map(Contributor.of(ContributorRole.INVENTOR)::withName)
            .map(named -> withCountry(named, party)).stream());
    Stream<Contributor> applicants = bibliography.all("B700", "B710", "B711")
        .flatMap(party -> organization(party, ContributorRole.APPLICANT).stream());
    Stream<Contributor> proprietors = bibliography.all("B700", "B730", "B731")
        .flatMap(party -> organization(party, ContributorRole.ASSIGNEE).stream());
    return Stream.of(inventors, applicants, proprietors).flatMap(each -> each);
  }

  private static Optional<Contributor> organization(XmlElement party, ContributorRole role) {
    return party.text("snm").map(Contributor.of(role)::withOrganization).map(named -> withCountry(named, party));
  }

  private static Contributor withCountry(Contributor contributor, XmlElement party) {
    return party.text("adr", "ctry").flatMap(PatentCodes::country).map(contributor::withCountry).orElse(contributor);
  }

  private static Stream<String> references(XmlElement root, XmlElement bibliography) {
    Stream<String> cited = bibliography.all("B500", "B560").flatMap(XmlElement::elements).map(XmlElement::line);
    Stream<String> listed = root.elements("ep-reference-list").flatMap(XmlElement::elements)
        .filter(each -> !each.is("heading")).map(EpoText.TEXT::of);
    return Stream.concat(cited, listed);
  }
}

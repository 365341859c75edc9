package io.github.modeltrail.reader.patent;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** USPTO grants in XML v2.x after WIPO ST.32, 2001 to 2004: fields have the INID codes of ST.9 as names. */
final class UsptoPatdoc implements FormatReader {
  private static final Set<String> HEADINGS = Set.of("H");
  private static final Set<String> CONTAINERS = Set.of("RELAPP", "GOVINT", "BRFSUM", "DRWDESC", "DETDESC", "BTEXT",
      "SEQ-LST", "COPYR");
  private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("SP", Role.RAISED),
      Map.entry("SB", Role.LOWERED), Map.entry("F", Role.WORD), Map.entry("LI", Role.BLOCK),
      Map.entry("UL", Role.BLOCK),
      Map.entry("OL", Role.BLOCK), Map.entry("DL", Role.BLOCK), Map.entry("TABLE-US", Role.BLOCK),
      Map.entry("row", Role.ROW), Map.entry("ROW", Role.ROW), Map.entry("EMI", Role.SKIP), Map.entry("BR", Role.BREAK),
      Map.entry("MATH-US", Role.WORD), Map.entry("CHEM-US", Role.WORD), Map.entry("CWU", Role.WORD));
  private static final XmlText TEXT = with(Role.BLOCK);
  private static final XmlText CLAIM = with(Role.WORD);

  @Override
  public DocumentFormat format() {
    return DocumentFormat.USPTO_PATDOC;
  }

  @Override
  public Fit fit(Head head) {
    return head.xml().filter(xml -> xml.root().equals("PATDOC")).isPresent() ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return XmlDocuments.cursor(source, Set.of("PATDOC"), UsptoPatdoc::document);
  }

  private static XmlText with(Role paragraph) {
    Map<String, Role> roles = new HashMap<>(ROLES);
    roles.put("PARA", paragraph);
    roles.put("CLMSTEP", paragraph);
    roles.put("H", paragraph);
    return new XmlText(roles);
  }

  private static Document document(XmlElement root) {
    XmlElement bibliography = root.first("SDOBI")
        .orElseThrow(() -> new DocumentException("the bibliographic data (SDOBI) is missing; fetch the file again"));
    String number = bibliography.text("B100", "B110", "DNUM")
        .orElseThrow(() -> new DocumentException("the patent's number (B110) is missing; fetch the file again"));
    Document.Builder builder =
        Document.builder(PatentNumbers.join(bibliography.text("B100", "B190").orElse("US"), number,
            bibliography.text("B100", "B130").orElse(""))).kind(DocumentKind.PATENT).language("en");
    bibliography.first("B500", "B540").map(CLAIM::of).filter(title -> !title.isEmpty()).ifPresent(builder::title);
    bibliography.text("B100", "B140", "DATE").flatMap(PatentCodes::date).ifPresent(builder::date);
    Optional<String> filed = bibliography.text("B200", "B220", "DATE").flatMap(PatentCodes::date)
        .map(date -> ", filed " + date);
    builder.source("USPTO grant" + filed.orElse(""));
    bibliography.all("B500", "B510").flatMap(XmlElement::elements).filter(each -> each.is("B511") || each.is("B512"))
        .flatMap(each -> PatentNumbers.fixedWidth(each.characters()).stream()).distinct().forEach(builder::category);
    contributors(bibliography).forEach(builder::contributor);
    sections(root, bibliography).forEach(builder::section);
    return builder.build();
  }

  private static List<Section> sections(XmlElement root, XmlElement bibliography) {
    Stream<Section> abstracts = Sections.texts(root.elements("SDOAB"), TEXT, SectionType.ABSTRACT);
    Stream<Section> description = root.elements("SDODE")
        .flatMap(element -> HeadedSections.of(element, SectionType.DESCRIPTION, TEXT, HEADINGS, CONTAINERS).stream());
    Stream<Section> claims = Sections.lines(root.all("SDOCL", "CL", "CLM").map(CLAIM::of), SectionType.CLAIMS);
    Stream<Section> references = Sections
        .lines(bibliography.all("B500", "B560").flatMap(XmlElement::elements).map(UsptoPatdoc::citation),
            SectionType.REFERENCES);
    return Stream.of(abstracts, description, claims, references).flatMap(each -> each).toList();
  }

  private static String citation(XmlElement citation) {
    if (citation.is("B562")) {
      return citation.first("NCIT").map(CLAIM::of).orElse("");
    }
    Optional<XmlElement> patent = citation.first("PCIT");
    Optional<String> number = patent.flatMap(each -> each.text("DOC", "DNUM"))
        .map(digits -> PatentNumbers.join(patent.get().text("DOC", "CTRY").orElse("US"), digits, kind(patent.get())));
    Optional<String> name = patent.flatMap(each -> each.first("PARTY-US", "NAM")).map(CLAIM::of);
    Optional<String> date = patent.flatMap(each -> each.text("DOC", "DATE")).flatMap(PatentCodes::date)
        .map(Object::toString);
    return Stream.of(number, name, date).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  // "00" stands for a kind that is not known.
  private static String kind(XmlElement patent) {
    return patent.text("DOC", "KIND").filter(kind -> !kind.equals("00")).orElse("");
  }

  private static Stream<Contributor> contributors(XmlElement bibliography) {
    Stream<Contributor> inventors = bibliography.all("B700", "B720", "B721", "PARTY-US")
        .flatMap(party -> party(party, ContributorRole.INVENTOR).stream());
    Stream<Contributor> assignees = bibliography.all("B700", "B730").flatMap(UsptoPatdoc::assignees);
    return Stream.concat(inventors, assignees);
  }

  private static Stream<Contributor> assignees(XmlElement group) {
    Optional<String> role = group.text("B732US");
    return group.all("B731", "PARTY-US").flatMap(party -> party(party, ContributorRole.ASSIGNEE).stream())
        .map(party -> party.organization().isPresent()
            ? role.flatMap(PatentCodes::sector).map(party::withOrganizationType).orElse(party)
            : party);
  }

  private static Optional<Contributor> party(XmlElement party, ContributorRole role) {
    Optional<String> organization = party.text("NAM", "ONM");
    String name = Stream.of(party.text("NAM", "FNM"), party.text("NAM", "SNM"), party.text("NAM", "SFX"))
        .flatMap(Optional::stream).collect(Collectors.joining(" "));
    Optional<Contributor> contributor = organization.map(Contributor.of(role)::withOrganization)
        .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(Contributor.of(role).withName(name)));
    Optional<String> country = party.text("ADR", "CTRY").flatMap(PatentCodes::country)
        .or(() -> party.text("ADR", "STATE").map(state -> "US"));
    return contributor.map(each -> country.map(each::withCountry).orElse(each));
  }
}

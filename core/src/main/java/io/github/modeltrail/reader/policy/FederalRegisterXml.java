package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.xml.HeadedSections;
import io.github.modeltrail.reader.xml.Sections;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlTrees;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Federal Register's own XML: single documents or whole issues, one document for each rule, notice and so on. */
final class FederalRegisterXml implements FormatReader {
  private static final Set<String> DOCUMENTS = Set.of("RULE", "PRORULE", "NOTICE", "PRESDOCU", "CORRECT");
  private static final Set<String> ROOTS = Set.of("RULE", "PRORULE", "NOTICE", "PRESDOCU", "CORRECT", "FEDREG");
  private static final Set<String> HEADINGS = Set.of("HD");
  private static final Set<String> CONTAINERS =
      Set.of("PREAMB", "SUPLINF", "REGTEXT", "LSTSUB", "AGY", "ACT", "SUM", "DATES",
          "ADD", "FURINF", "EFFDATE", "PRNOTICE", "EXECORDR", "PROCLA", "DETERM", "PRMEMO", "PRORDER", "CORRECT");
  private static final Pattern NUMBER = Pattern.compile("FR Doc\\.?\\s*(?:No\\.?:?\\s*)?([\\dA-Z]+[-–]\\d+)");
  private static final Pattern FILED = Pattern.compile("Filed\\s+(\\d{1,2})[-–](\\d{1,2})[-–](\\d{2})");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.FEDERAL_REGISTER_XML;
  }

  @Override
  public Fit fit(Head head) {
    return head.xml().filter(xml -> ROOTS.contains(xml.root())).isPresent() ? Fit.SURE : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    Optional<PartialDate> issued = PolicyDates.words(source.head().xml().filter(xml -> xml.root().equals("FEDREG"))
        .map(xml -> source.head().text()).orElse(""));
    XmlTrees trees = XmlTrees.of(source.text(), source.limits());
    return () -> trees.next(DOCUMENTS).map(element -> document(element, issued, source.stem()));
  }

  private static Document document(XmlElement element, Optional<PartialDate> issued, String fallbackId) {
    String closing = element.descendants("FRDOC").map(XmlElement::line).findFirst().orElse("");
    Matcher number = NUMBER.matcher(closing);
    String id = number.find() ? "FR:" + number.group(1).replace('–', '-') : fallbackId;
    Document.Builder builder = Document.builder(id).kind(DocumentKind.POLICY).language("en");
    element.descendants("SUBJECT").map(PolicyText.TEXT::of).filter(title -> !title.isEmpty()).findFirst()
        .or(() -> element.descendants("HD").map(PolicyText.TEXT::of).filter(title -> !title.isEmpty()).findFirst())
        .ifPresent(builder::title);
    issued.or(() -> filed(closing)).ifPresent(builder::date);
    builder.category(kind(element.name())).source("Federal Register");
    element.descendants("AGENCY").map(XmlElement::line).filter(name -> !name.isEmpty()).distinct()
        .map(name -> Contributor.of(ContributorRole.AUTHORITY).withOrganization(name)
            .withOrganizationType(OrganizationType.GOVERNMENT).withCountry("US"))
        .forEach(builder::contributor);
    sections(element).forEach(builder::section);
    return builder.build();
  }

  private static List<Section> sections(XmlElement element) {
    Stream<Section> body = HeadedSections.of(element, SectionType.BODY, PolicyText.TEXT, HEADINGS, CONTAINERS).stream();
    Stream<Section> notes = Sections.lines(element.descendants("FTNT").map(PolicyText.TEXT::of), SectionType.FOOTNOTE);
    return Stream.concat(body, notes).toList();
  }

  // The day before publication is as near as a single document comes to its date.
  private static Optional<PartialDate> filed(String closing) {
    Matcher filed = FILED.matcher(closing);
    if (!filed.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(filed.group(3));
    return PolicyDates.iso("%04d-%02d-%02d".formatted(year < 90 ? 2000 + year : 1900 + year,
        Integer.parseInt(filed.group(1)), Integer.parseInt(filed.group(2))));
  }

  private static String kind(String element) {
    return switch (element) {
      case "RULE" -> "Federal Register Rule";
      case "PRORULE" -> "Federal Register Proposed Rule";
      case "NOTICE" -> "Federal Register Notice";
      case "PRESDOCU" -> "Presidential Document";
      default -> "Federal Register Correction";
    };
  }
}

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
import io.github.modeltrail.reader.source.XmlHead;
import io.github.modeltrail.reader.xml.HeadedSections;
import io.github.modeltrail.reader.xml.Sections;
import io.github.modeltrail.reader.xml.XmlDocuments;
import io.github.modeltrail.reader.xml.XmlElement;
import io.github.modeltrail.reader.xml.XmlTrees;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bills, resolutions and laws in United States Legislative Markup, bills in the XML before it, and whole issues of the
 * Federal Register, which give a document for each rule, notice and presidential document.
 */
final class Uslm implements FormatReader {
  private static final Set<String> LAWS = Set.of("bill", "resolution", "pLaw", "lawDoc", "statutesAtLarge", "uscDoc",
      "amendment", "engrossedAmendment", "cfrDoc", "amendment-doc");
  private static final Set<String> REGISTER = Set.of("rule", "proposedRule", "notice", "presidentialDoc", "correction");
  private static final Set<String> HEADINGS = Set.of("heading", "num", "enum", "header");
  private static final Set<String> CONTAINERS =
      Set.of("main", "section", "title", "subtitle", "chapter", "part", "subpart",
          "division", "level", "rulePreamble", "statement", "content", "legis-body", "resolution-body", "preamble",
          "article",
          "supplementaryInformation");
  private static final Pattern ISSUE_DATE =
      Pattern.compile("<dc:date[^>]*>\\s*(?:<!--.{0,200}?-->)?\\s*(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern STAGE_PREFIX = Pattern.compile("^([^:]{0,40}\\d[^:]{0,40}):\\s*");
  private static final Map<String, String> CHAMBERS =
      Map.of("HOUSE", "United States House of Representatives", "SENATE", "United States Senate");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.USLM;
  }

  @Override
  public Fit fit(Head head) {
    return head.xml().map(Uslm::fit).orElse(Fit.NO);
  }

  private static Fit fit(XmlHead xml) {
    boolean uslm = xml.attributes().values().stream().anyMatch(value -> value.contains("/xml/uslm"));
    boolean older = xml.root().matches("bill|resolution|amendment-doc") && xml.doctype().contains(".dtd");
    return (uslm && (LAWS.contains(xml.root()) || xml.root().equals("frDoc"))) || older ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return !isIssue(head);
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return isIssue(source.head()) ? issue(source) : XmlDocuments.cursor(source, LAWS, root -> law(root, source.stem()));
  }

  private static boolean isIssue(Head head) {
    return head.xml().filter(xml -> xml.root().equals("frDoc")).isPresent();
  }

  private static DocumentCursor issue(Source source) throws IOException {
    Matcher found = ISSUE_DATE.matcher(source.head().text());
    Optional<PartialDate> date = found.find() ? PolicyDates.iso(found.group(1)) : Optional.empty();
    XmlTrees trees = XmlTrees.of(source.text(), source.limits());
    return () -> trees.next(REGISTER).map(element -> registered(element, date));
  }

  private static Document registered(XmlElement element, Optional<PartialDate> issued) {
    String number = element.text("meta", "docNumber").map(Uslm::plainDashes)
        .or(() -> element.attribute("identifier")).orElse("without number");
    Document.Builder builder = Document.builder("FR:" + number).kind(DocumentKind.POLICY).language("en");
    element.text("preface", "subject").or(() -> element.text("meta", "subject"))
        .or(() -> element.text("preface", "title"))
        .or(() -> element.text("meta", "title")).ifPresent(builder::title);
    element.text("meta", "date").flatMap(PolicyDates::iso).or(() -> issued).ifPresent(builder::date);
    element.text("meta", "type").ifPresent(builder::category);
    builder.source("Federal Register");
    authorities(element).forEach(builder::contributor);
    sections(element).forEach(builder::section);
    return builder.build();
  }

  private static Stream<Contributor> authorities(XmlElement element) {
    List<String> named = element.all("preface", "organization").filter(each -> each.first("headingText").isEmpty())
        .map(XmlElement::line).filter(name -> !name.isEmpty()).distinct().toList();
    boolean president = named.isEmpty() && element.is("presidentialDoc");
    return (president ? Stream.of("Executive Office of the President") : named.stream()).map(Uslm::authority);
  }

  private static Contributor authority(String name) {
    return Contributor.of(ContributorRole.AUTHORITY).withOrganization(name)
        .withOrganizationType(OrganizationType.GOVERNMENT).withCountry("US");
  }

  private static Document law(XmlElement root, String fallbackId) {
    XmlElement meta = root.first("meta").or(() -> root.first("metadata", "dublinCore")).orElse(root);
    String id = meta.text("citableAs").or(() -> meta.text("title").flatMap(Uslm::stage)).map(Uslm::plainDashes)
        .orElse(fallbackId);
    Document.Builder builder = Document.builder(id).kind(DocumentKind.POLICY).language("en");
    title(root, meta).ifPresent(builder::title);
    date(root, meta).ifPresent(builder::date);
    meta.text("type").ifPresent(builder::category);
    builder.source("GovInfo" + meta.text("docStage").map(stage -> ", " + stage).orElse(""));
    root.descendants("sponsor").map(XmlElement::line).filter(name -> !name.isEmpty()).limit(1)
        .map(Contributor.of(ContributorRole.SPONSOR).withCountry("US")::withName).forEach(builder::contributor);
    meta.text("creator").or(() -> chamber(root)).map(Uslm::authority).ifPresent(builder::contributor);
    sections(root).forEach(builder::section);
    return builder.build();
  }

  private static Optional<String> chamber(XmlElement root) {
    return root.descendants("currentChamber").flatMap(each -> each.attribute("value").stream()).findFirst()
        .flatMap(name -> Optional.ofNullable(CHAMBERS.get(name.toUpperCase(Locale.ROOT))));
  }

  /** Number and stage of the bill, with which titles in the metadata begin: {@code 113 HJRES 91 ENR}. */
  private static Optional<String> stage(String title) {
    Matcher prefix = STAGE_PREFIX.matcher(title);
    return prefix.find() ? Optional.of(prefix.group(1)) : Optional.empty();
  }

  private static Optional<String> title(XmlElement root, XmlElement meta) {
    return meta.text("title").map(title -> STAGE_PREFIX.matcher(title).replaceFirst(""))
        .filter(title -> !title.isBlank())
        .or(() -> root.descendants("officialTitle").map(PolicyText.TEXT::of).filter(title -> !title.isEmpty())
            .findFirst())
        .or(() -> root.descendants("official-title").map(PolicyText.TEXT::of).filter(title -> !title.isEmpty())
            .findFirst())
        .or(() -> meta.text("title"));
  }

  private static Optional<PartialDate> date(XmlElement root, XmlElement meta) {
    Stream<String> marked = Stream.of("action", "preface", "main", "form", "endorsement").flatMap(root::descendants)
        .flatMap(each -> Stream.concat(Stream.concat(each.descendants("date"), each.descendants("action-date")),
            Stream.of(each)))
        .flatMap(each -> each.attribute("date").stream());
    Optional<PartialDate> given = marked.flatMap(date -> PolicyDates.iso(date).stream()).findFirst();
    return given.or(() -> meta.text("date").flatMap(PolicyDates::iso))
        .or(() -> root.descendants("actionDescription").flatMap(each -> PolicyDates.words(each.line()).stream())
            .findFirst());
  }

  private static List<Section> sections(XmlElement root) {
    Stream<Section> body = Stream.of("main", "legis-body", "resolution-body").flatMap(root::elements)
        .flatMap(each -> HeadedSections.of(each, SectionType.BODY, PolicyText.TEXT, HEADINGS, CONTAINERS).stream());
    Stream<Section> history =
        Stream.of("preamble", "legislativeHistory", "appendix", "signatures").flatMap(root::elements)
            .flatMap(each -> Sections.texts(Stream.of(each), PolicyText.TEXT, SectionType.OTHER));
    Stream<Section> notes = Sections.lines(root.descendants("footnote").map(PolicyText.TEXT::of), SectionType.FOOTNOTE);
    return Stream.of(body, history, notes).flatMap(each -> each).toList();
  }

  private static String plainDashes(String text) {
    return text.replace('–', '-');
  }
}

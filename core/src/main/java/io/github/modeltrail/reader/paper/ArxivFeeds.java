package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What arXiv answers over its API (Atom) and over OAI-PMH (in the forms arXiv, arXivRaw and oai_dc). */
final class ArxivFeeds {
  private ArxivFeeds() {}

  static boolean isAtom(Head head) {
    return hasRoot(head, "feed") && head.text().contains("arxiv.org");
  }

  static boolean isOai(Head head) {
    return hasRoot(head, "OAI-PMH") && head.text().toLowerCase(Locale.ROOT).contains("arxiv");
  }

  static XmlPapers.Records atom() {
    return new EachElement("entry", entry -> Optional.of(entry(entry)));
  }

  static XmlPapers.Records oai(Source source) {
    return new EachElement("record", record -> {
      if (record.first("header").flatMap(header -> header.attribute("status")).filter("deleted"::equals).isPresent()) {
        source.tally().skipped("deleted record", 0);
        return Optional.empty();
      }
      return Optional.of(record(record));
    });
  }

  private static boolean hasRoot(Head head, String root) {
    return head.xml().filter(xml -> xml.root().equals(root)).isPresent();
  }

  private static Document entry(XmlElement entry) {
    String address = entry.text("id").orElseThrow(() -> new DocumentException("the entry has no id"));
    Document.Builder document = start(bareId(address));
    entry.text("title").ifPresent(document::title);
    entry.text("published").or(() -> entry.text("updated")).flatMap(LooseDates::parse).ifPresent(document::date);
    Stream.of("primary_category", "category").flatMap(entry::elements).flatMap(each -> each.attribute("term").stream())
        .distinct().forEach(document::category);
    abstractOf(document, entry.first("summary"));
    entry.elements("author").forEach(author -> document.contributor(
        contributor(author.text("name").orElse(""), author.text("affiliation"))));
    return document.build();
  }

  private static Document record(XmlElement record) {
    XmlElement metadata = record.first("metadata").flatMap(each -> each.elements().findFirst())
        .orElseThrow(() -> new DocumentException("the record has no metadata; ask for arXiv, arXivRaw or oai_dc"));
    return metadata.is("dc") ? dublinCore(record, metadata) : own(metadata);
  }

  private static Document own(XmlElement metadata) {
    String id = metadata.text("id").orElseThrow(() -> new DocumentException("the record has no id"));
    Document.Builder document = start(id);
    metadata.text("title").ifPresent(document::title);
    metadata.text("created").or(() -> metadata.text("version", "date")).flatMap(LooseDates::parse)
        .ifPresent(document::date);
    metadata.text("categories").stream().flatMap(all -> Stream.of(all.split(" ", -1))).forEach(document::category);
    abstractOf(document, metadata.first("abstract"));
    metadata.all("authors", "author").forEach(author -> document.contributor(contributor(
        (author.text("forenames").orElse("") + " " + author.text("keyname").orElse("") + " "
            + author.text("suffix").orElse("")).strip(),
        author.text("affiliation"))));
    if (metadata.first("authors", "author").isEmpty()) {
      metadata.text("authors").stream().flatMap(all -> Stream.of(all.split(", (?:and )?| and ", -1)))
          .forEach(name -> document.contributor(contributor(name, Optional.empty())));
    }
    return document.build();
  }

  private static Document dublinCore(XmlElement record, XmlElement dc) {
    String id = dc.elements("identifier").map(XmlElement::line).filter(line -> line.contains("arxiv.org/abs/"))
        .findFirst().or(() -> record.text("header", "identifier"))
        .orElseThrow(() -> new DocumentException("the record has no identifier"));
    Document.Builder document = start(bareId(id));
    dc.text("title").ifPresent(document::title);
    dc.text("date").flatMap(LooseDates::parse).ifPresent(document::date);
    dc.elements("subject").map(XmlElement::line).forEach(document::category);
    abstractOf(document, dc.first("description"));
    dc.elements("creator").map(XmlElement::line)
        .forEach(name -> document.contributor(contributor(PaperText.firstNameFirst(name), Optional.empty())));
    return document.build();
  }

  private static Document.Builder start(String id) {
    return Document.builder("arXiv:" + id).kind(DocumentKind.PREPRINT).source("arXiv");
  }

  private static void abstractOf(Document.Builder document, Optional<XmlElement> element) {
    element.map(XmlElement::characters).map(PaperText::reflow).filter(text -> !text.isEmpty())
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
  }

  private static Contributor contributor(String name, Optional<String> organization) {
    Contributor contributor = Contributor.of(ContributorRole.AUTHOR).withName(name.strip());
    return organization.map(contributor::withOrganization).orElse(contributor);
  }

  /** {@code 2401.10515} of {@code http://arxiv.org/abs/2401.10515v2} or {@code oai:arXiv.org:2401.10515}. */
  private static String bareId(String address) {
    return address.strip().replaceFirst("(?i)^.*(?:arxiv\\.org/(?:abs|pdf)/|arxiv\\.org:|arxiv:)", "")
        .replaceFirst("v\\d+$", "");
  }

  /** Every element of one name is a document by itself. */
  record EachElement(String name, java.util.function.Function<XmlElement, Optional<Document>> reading)
      implements XmlPapers.Records {
    @Override
    public List<String> elements() {
      return List.of(name);
    }

    @Override
    public Optional<Document> document(XmlElement element) {
      return reading.apply(element);
    }
  }
}

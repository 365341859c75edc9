package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.JsonHead;
import io.github.modeltrail.reader.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * S2ORC (Lo et al., ACL 2020, doi:10.18653/v1/2020.acl-main.447): the first release with its two parses side by side, the
 * second with the parse at the top, the form of CORD-19 and of the doc2json tool.
 */
final class S2orc {
  private static final List<String> PARSES = List.of("latex_parse", "pdf_parse", "grobid_parse");

  private S2orc() {}

  static boolean isS2orc(JsonHead head) {
    boolean parsed =
        head.has("grobid_parse") || head.has("pdf_parse") || head.has("latex_parse") || head.has("body_text");
    boolean cut = !head.complete() && (head.has("_pdf_hash") || head.has("header.generated_with"));
    return !head.list() && head.has("paper_id") && (parsed || cut);
  }

  static Document document(JsonFields fields, Source source) {
    if (fields.at("corpusid").isPresent()) {
      return S2orcText.document(fields);
    }
    String paper = fields.text("paper_id").orElseThrow(() -> new DocumentException("the record has no paper_id"));
    // The doc2json tool cuts the file's name at its first dot, so that many papers get the same id.
    String id = fields.at("header").isPresent() && source.stem().startsWith(paper) ? source.stem() : paper;
    JsonFields metadata = fields.at("metadata").isPresent() ? fields.at("metadata") : fields;
    Document.Builder document = Document.builder(id(id, metadata)).kind(DocumentKind.PUBLICATION).source("S2ORC");
    metadata.line("title").ifPresent(document::title);
    metadata.text("year").flatMap(LooseDates::parse).ifPresent(document::date);
    metadata.list("authors").map(S2orc::author).forEach(document::contributor);
    write(document, fields, metadata);
    return document.build();
  }

  private static String id(String paperId, JsonFields metadata) {
    return metadata.text("doi").map(PaperText::doi).or(() -> metadata.text("arxiv_id").map(arxiv -> "arXiv:" + arxiv))
        .or(() -> metadata.text("acl_id").map(acl -> "acl:" + acl)).orElse("s2orc:" + paperId);
  }

  private static void write(Document.Builder document, JsonFields fields, JsonFields metadata) {
    JsonFields parse = PARSES.stream().map(fields::at).filter(each -> each.list("body_text").findAny().isPresent())
        .findFirst().orElse(fields);
    SectionWriter writer = new SectionWriter(document, SectionType.BODY);
    PaperSections sections = new PaperSections(writer);
    abstractOf(fields, metadata, parse)
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    parse.list("body_text").forEach(each -> paragraph(sections, each));
    writer.end();
    parse.members("ref_entries").flatMap(entry -> entry.getValue().line("text").stream())
        .forEach(caption -> writer.aside(SectionType.CAPTION, caption));
    parse.list("back_matter").forEach(each -> paragraph(sections, each));
    writer.start(SectionType.REFERENCES, "");
    parse.members("bib_entries").map(entry -> reference(entry.getValue())).forEach(writer::paragraph);
    writer.end();
  }

  private static Optional<String> abstractOf(JsonFields fields, JsonFields metadata, JsonFields parse) {
    Stream<Optional<String>> places = Stream.of(paragraphs(parse, "abstract"), paragraphs(fields, "abstract"),
        fields.text("abstract"), metadata.text("abstract"), parse.text("abstract"));
    return places.flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst();
  }

  private static Optional<String> paragraphs(JsonFields fields, String name) {
    return Optional
        .of(fields.list(name).flatMap(each -> each.text("text").stream()).collect(Collectors.joining("\n\n")));
  }

  private static void paragraph(PaperSections sections, JsonFields each) {
    Optional<String> number = each.text("sec_num");
    Optional<String> heading = each.line("section").map(name -> number.map(n -> n + " ").orElse("") + name);
    sections.paragraph(heading, SectionType.BODY, each.text("text").orElse(""));
  }

  private static String reference(JsonFields entry) {
    Optional<String> raw = entry.line("raw_text").or(() -> entry.line("bib_entry_raw"));
    return raw.orElseGet(() -> {
      String authors = entry.list("authors").map(S2orc::name).collect(Collectors.joining(", "));
      return Stream.of(Optional.of(authors), entry.line("title"), entry.line("venue"), entry.line("year"))
          .flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
    });
  }

  private static Contributor author(JsonFields author) {
    Contributor person = Contributor.of(ContributorRole.AUTHOR).withName(name(author));
    Contributor placed = author.line("affiliation", "institution").or(() -> author.line("affiliation", "laboratory"))
        .map(person::withOrganization).orElse(person);
    return author.text("affiliation", "location", "country").flatMap(Countries::code).map(placed::withCountry)
        .orElse(placed);
  }

  private static String name(JsonFields author) {
    String middle = String.join(" ", author.texts("middle"));
    return Stream.of(author.text("first").orElse(""), middle, author.text("last").orElse(""),
        author.text("suffix").orElse("")).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }
}

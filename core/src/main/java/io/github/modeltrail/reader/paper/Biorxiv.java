package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.stream.Stream;

/** What the API of bioRxiv and medRxiv answers. */
final class Biorxiv {
  private Biorxiv() {}

  static boolean isBiorxiv(JsonHead head) {
    return Stream.of("", "collection[].", "[].")
        .anyMatch(prefix -> head.has(prefix + "doi", prefix + "abstract", prefix + "server")
            || head.has(prefix + "doi", prefix + "abstract", prefix + "author_corresponding"));
  }

  static Document document(JsonFields fields) {
    String doi = fields.text("doi").orElseThrow(() -> new DocumentException("the record has no doi"));
    Document.Builder document = Document.builder(PaperText.doi(doi)).kind(DocumentKind.PREPRINT)
        .source(fields.text("server").orElse("bioRxiv"));
    fields.line("title").ifPresent(document::title);
    fields.text("date").flatMap(LooseDates::parse).ifPresent(document::date);
    fields.line("category").ifPresent(document::category);
    fields.text("abstract").map(PaperText::reflow)
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    String institution = fields.line("author_corresponding_institution").orElse("");
    String corresponding = fields.line("author_corresponding").orElse("");
    fields.line("authors").stream().flatMap(all -> Stream.of(all.split(";", -1))).map(PaperText::firstNameFirst)
        .filter(name -> !name.isBlank()).map(name -> author(name, corresponding, institution))
        .forEach(document::contributor);
    return document.build();
  }

  /** The answer names an institution for the corresponding author only; the others' names are cut to initials. */
  private static Contributor author(String name, String corresponding, String institution) {
    Contributor author = Contributor.of(ContributorRole.AUTHOR).withName(name);
    String lastName = name.substring(name.lastIndexOf(' ') + 1);
    boolean same = !institution.isEmpty() && corresponding.endsWith(lastName);
    return same ? author.withOrganization(institution) : author;
  }
}

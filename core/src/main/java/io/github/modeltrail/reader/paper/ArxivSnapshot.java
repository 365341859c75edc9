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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records of arXiv's metadata snapshot, as it is given out on Kaggle and taken over by others. */
final class ArxivSnapshot {
  private ArxivSnapshot() {}

  static boolean isSnapshot(JsonHead head) {
    return !head.list() && head.has("id", "abstract", "categories", "title")
        && (head.has("authors_parsed") || head.has("update_date") || head.has("versions"));
  }

  static Document document(JsonFields fields) {
    Document.Builder document = start(fields);
    fields.text("abstract").map(PaperText::reflow)
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    return document.build();
  }

  /** A document with all but its texts. */
  static Document.Builder start(JsonFields fields) {
    String id = fields.text("id").orElseThrow(() -> new DocumentException("the record has no id"));
    Document.Builder document = Document.builder("arXiv:" + id).kind(DocumentKind.PREPRINT).source("arXiv");
    fields.line("title").ifPresent(document::title);
    fields.list("versions").findFirst().flatMap(first -> first.text("created")).or(() -> fields.text("update_date"))
        .flatMap(LooseDates::parse).ifPresent(document::date);
    categories(fields).forEach(document::category);
    authors(fields).forEach(document::contributor);
    return document;
  }

  private static Stream<String> categories(JsonFields fields) {
    List<String> listed = fields.texts("categories");
    return listed.isEmpty()
        ? fields.text("categories").stream().flatMap(all -> Stream.of(all.split("\\s+", -1)))
        : listed.stream().flatMap(all -> Stream.of(all.split("\\s+", -1)));
  }

  private static List<Contributor> authors(JsonFields fields) {
    List<String> parsed =
        fields.list("authors_parsed").map(ArxivSnapshot::name).filter(name -> !name.isBlank()).toList();
    List<String> names = parsed.isEmpty()
        ? fields.line("authors").stream().flatMap(all -> Stream.of(all.split(",\\s+(?:and\\s+)?|\\s+and\\s+"))).toList()
        : parsed;
    return names.stream().filter(name -> !name.isBlank())
        .map(name -> Contributor.of(ContributorRole.AUTHOR).withName(name)).toList();
  }

  /** {@code ["Last", "First", "Jr."]} as it is said. */
  private static String name(JsonFields parts) {
    List<String> all = parts.list().map(part -> part.text().orElse("")).toList();
    String first = all.size() > 1 ? all.get(1) : "";
    String suffix = all.size() > 2 ? all.get(2) : "";
    return Stream.of(first, all.isEmpty() ? "" : all.get(0), suffix).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.Optional;

/** peS2o, S2ORC cleaned for training: the text begins with the title on a line of its own. */
final class Peso {
  private static final int LONGEST_TITLE = 400;

  private Peso() {}

  static boolean isPeso(JsonHead head) {
    return !head.list() && head.has("id", "text", "source") && (head.has("version") || head.has("added"));
  }

  static Document document(JsonFields fields) {
    String id = fields.text("id").orElseThrow(() -> new DocumentException("the record has no id"));
    String text = fields.text("text").orElseThrow(() -> new DocumentException("the record has no text"));
    Document.Builder document = Document.builder("s2orc:" + id).kind(DocumentKind.PUBLICATION).source("peS2o");
    fields.text("metadata", "year").or(() -> fields.text("created")).flatMap(LooseDates::parse)
        .ifPresent(document::date);
    fields.texts("metadata", "s2fieldsofstudy").forEach(document::category);
    int lineEnd = text.indexOf('\n');
    boolean titled = lineEnd > 0 && lineEnd <= LONGEST_TITLE;
    Optional<String> title = fields.line("metadata", "title");
    title.or(() -> Optional.of(text).filter(all -> titled).map(all -> all.substring(0, lineEnd).strip()))
        .ifPresent(document::title);
    boolean abstracts = fields.text("source").filter(source -> source.startsWith("s2ag")).isPresent();
    String body = titled && title.isEmpty() ? text.substring(lineEnd).strip() : text;
    return document.section(Section.of(abstracts ? SectionType.ABSTRACT : SectionType.BODY, body)).build();
  }
}

package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.json.JsonRecords;
import io.github.modeltrail.reader.json.JsonTree;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.JsonHead;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Articles, recitals and annexes of a law as JSON objects with {@code id}, {@code title} and {@code content}. */
final class LawJson implements FormatReader {
  private static final Set<String> LISTS = Set.of("articles", "recitals", "annexes");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.LAW_JSON;
  }

  @Override
  public Fit fit(Head head) {
    return head.json().filter(LawJson::fits).isPresent() ? Fit.SURE : Fit.NO;
  }

  private static boolean fits(JsonHead json) {
    Stream<String> prefixes = Stream.concat(Stream.of("[]."), LISTS.stream().map(list -> list + "[]."));
    return prefixes.anyMatch(prefix -> json.has(prefix + "id", prefix + "title", prefix + "content"));
  }

  @Override
  public boolean cuts(Head head) {
    return JsonRecords.cuts(head, LISTS);
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return JsonRecords.cursor(source, LISTS, parser -> document(JsonTree.read(parser)));
  }

  private static Document document(JsonNode json) {
    String id = JsonTree.text(json, "id").orElseThrow(() -> new DocumentException("the object has no \"id\"; add it"));
    Document.Builder builder = Document.builder(id).kind(DocumentKind.POLICY);
    JsonTree.text(json, "title").ifPresent(builder::title);
    JsonTree.text(json, "date").flatMap(PolicyDates::iso).ifPresent(builder::date);
    JsonTree.text(json, "language").ifPresent(builder::language);
    JsonTree.text(json, "type").ifPresent(builder::category);
    JsonTree.text(json, "url").ifPresent(builder::source);
    JsonTree.text(json, "content").map(HtmlText::of).filter(text -> !text.isEmpty())
        .map(text -> Section.of(SectionType.BODY, text)).ifPresent(builder::section);
    return builder.build();
  }
}

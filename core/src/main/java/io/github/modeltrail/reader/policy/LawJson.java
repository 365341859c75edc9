package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.json.JsonFormat;
import io.github.modeltrail.reader.json.JsonTree;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Articles, recitals and annexes of a law as JSON objects with {@code id}, {@code title} and {@code content}. */
final class LawJson {
  private static final Set<String> LISTS = Set.of("articles", "recitals", "annexes");

  private LawJson() {}

  static FormatReader reader() {
    return JsonFormat.of(DocumentFormat.LAW_JSON, LawJson::fits, LISTS, LawJson::document);
  }

  private static boolean fits(JsonHead json) {
    Stream<String> prefixes = Stream.concat(Stream.of("[]."), LISTS.stream().map(list -> list + "[]."));
    return prefixes.anyMatch(prefix -> json.has(prefix + "id", prefix + "title", prefix + "content"));
  }

  private static Document document(JsonNode json) {
    String id = JsonTree.text(json, "id").orElseThrow(() -> new DocumentException("the object has no \"id\"; add it"));
    Document.Builder builder = Document.builder(id).kind(DocumentKind.POLICY);
    JsonTree.text(json, "title").ifPresent(builder::title);
    JsonTree.text(json, "date").flatMap(PolicyDates::iso).ifPresent(builder::date);
    JsonTree.text(json, "language").ifPresent(builder::language);
    JsonTree.text(json, "type").ifPresent(builder::category);
    JsonTree.text(json, "url").ifPresent(builder::source);
    JsonTree.text(json, "summary").map(HtmlText::of).filter(text -> !text.isEmpty())
        .map(text -> Section.of(SectionType.ABSTRACT, text)).ifPresent(builder::section);
    JsonTree.text(json, "content").map(HtmlText::of).filter(text -> !text.isEmpty())
        .map(text -> Section.of(SectionType.BODY, text)).ifPresent(builder::section);
    return builder.build();
  }
}

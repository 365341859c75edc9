package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
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
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.table.TableRows;
import io.github.modeltrail.reader.table.TableRows.Row;
import io.github.modeltrail.reader.xml.Sections;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Rows of the Google Patents public data as JSON or as a table, and the table that the Google Patents site lets one download
 * for a search.
 */
final class GooglePatents implements FormatReader {

  @Override
  public DocumentFormat format() {
    return DocumentFormat.GOOGLE_PATENTS;
  }

  @Override
  public Fit fit(Head head) {
    boolean json = head.json().filter(each -> each.has("publication_number") && (each.has("title_localized")
        || each.has("abstract_localized") || each.has("country_code") || each.has("family_id"))).isPresent();
    return json || (head.json().isEmpty() && head.xml().isEmpty() && isTable(head)) ? Fit.SURE : Fit.NO;
  }

  private static boolean isTable(Head head) {
    List<String> columns = TableRows.columns(headerLine(head));
    return (columns.contains("publication_number") && columns.size() > 1)
        || columns.containsAll(List.of("id", "title", "assignee", "publication date"));
  }

  // The site writes the search's address above the columns.
  private static int linesAbove(Head head) {
    return head.firstLine().toLowerCase(Locale.ROOT).startsWith("search url") ? 1 : 0;
  }

  private static String headerLine(Head head) {
    return head.text().lines().skip(linesAbove(head)).findFirst().orElse("");
  }

  @Override
  public boolean cuts(Head head) {
    return head.json().isPresent() && JsonRecords.cuts(head, Set.of());
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    if (source.head().json().isPresent()) {
      return JsonRecords.cursor(source, parser -> document(JsonTree.read(parser)));
    }
    TableRows rows = TableRows.of(source, linesAbove(source.head()));
    return () -> {
      Optional<Row> row = rows.next();
      return row.isPresent() ? Optional.of(document(row.get(), rows.line())) : Optional.empty();
    };
  }

  private static Document document(JsonNode json) {
    String number = JsonTree.text(json, "publication_number")
        .orElseThrow(() -> new DocumentException("the object has no \"publication_number\"; add it"));
    Document.Builder builder = Document.builder(number.replace("-", "")).kind(DocumentKind.PATENT);
    PatentJson.language(json, "title_localized").ifPresent(builder::language);
    first(json, "title_localized", "title").ifPresent(builder::title);
    JsonTree.text(json, "publication_date").flatMap(PatentCodes::date).ifPresent(builder::date);
    builder.source("Google Patents"
        + JsonTree.text(json, "filing_date").flatMap(PatentCodes::date).map(date -> ", filed " + date).orElse(""));
    Stream.of("cpc", "ipc").flatMap(key -> JsonTree.list(json, key))
        .flatMap(each -> JsonTree.text(each, "code").or(() -> JsonTree.text(each)).stream()).distinct()
        .forEach(builder::category);
    contributors(json).forEach(builder::contributor);
    add(builder, SectionType.ABSTRACT, first(json, "abstract_localized", "abstract"));
    add(builder, SectionType.DESCRIPTION, first(json, "description_localized", "description"));
    add(builder, SectionType.CLAIMS, first(json, "claims_localized", "claims"));
    Sections.lines(JsonTree.list(json, "citation").flatMap(each -> JsonTree.text(each, "npl_text")
        .or(() -> JsonTree.text(each, "publication_number")).stream()), SectionType.REFERENCES)
        .forEach(builder::section);
    return builder.build();
  }

  private static Optional<String> first(JsonNode json, String key, String plain) {
    return PatentJson.localized(json, key).or(() -> PatentJson.localized(json, plain));
  }

  private static void add(Document.Builder builder, SectionType type, Optional<String> text) {
    text.map(each -> Section.of(type, each)).ifPresent(builder::section);
  }

  private static Stream<Contributor> contributors(JsonNode json) {
    String inventors =
        JsonTree.list(json, "inventor_harmonized").findAny().isPresent() ? "inventor_harmonized" : "inventor";
    String assignees =
        JsonTree.list(json, "assignee_harmonized").findAny().isPresent() ? "assignee_harmonized" : "assignee";
    return Stream.concat(PatentJson.contributors(json, inventors, ContributorRole.INVENTOR),
        PatentJson.contributors(json, assignees, ContributorRole.ASSIGNEE));
  }

  private static Document document(Row row, int line) {
    String number = row.text("publication_number", "id")
        .orElseThrow(() -> new DocumentException("the row has no publication number; leave it out", line, 0));
    Document.Builder builder = Document.builder(number.replace("-", "")).kind(DocumentKind.PATENT);
    row.text("title", "title_localized", "title_text").ifPresent(builder::title);
    row.text("publication date", "publication_date", "grant date", "grant_date").flatMap(PatentCodes::date)
        .ifPresent(builder::date);
    builder.source("Google Patents" + row.text("filing/creation date", "filing_date").flatMap(PatentCodes::date)
        .map(date -> ", filed " + date).orElse(""));
    names(row, "inventor/author", "inventor").map(Contributor.of(ContributorRole.INVENTOR)::withName)
        .forEach(builder::contributor);
    names(row, "assignee").map(Contributor.of(ContributorRole.ASSIGNEE)::withOrganization)
        .forEach(builder::contributor);
    add(builder, SectionType.ABSTRACT, row.text("abstract", "abstract_localized", "abstract_text"));
    add(builder, SectionType.DESCRIPTION, row.text("description", "description_localized"));
    add(builder, SectionType.CLAIMS, row.text("claims", "claims_localized"));
    return builder.build();
  }

  private static Stream<String> names(Row row, String... columns) {
    return row.text(columns).stream().flatMap(all -> Stream.of(all.split("[,;]\\s*", -1))).map(String::strip)
        .filter(name -> !name.isEmpty());
  }
}

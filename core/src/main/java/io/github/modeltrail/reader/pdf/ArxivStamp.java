package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.reader.outline.LooseDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What arXiv prints along the left edge of the first page: {@code arXiv:2401.01234v2 [cs.CL] 3 Jan 2024}.
 *
 * @param row
 *          the row it stands in; empty if there is none
 */
record ArxivStamp(Optional<Row> row) {
  private static final Pattern FORM = Pattern
      .compile("arXiv:(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?\\s*"
          + "(?:\\[([a-zA-Z.-]+)\\]\\s*)?(\\d{1,2} \\p{L}{3,9} \\d{4})?");

  static ArxivStamp in(List<Row> rows) {
    return new ArxivStamp(rows.stream().filter(row -> row.place().page() == 0)
        .filter(row -> FORM.matcher(row.text()).matches()).findFirst());
  }

  /** Starts the document: with what the stamp says, or else with the name. */
  Document.Builder document(String name) {
    Matcher stamp = FORM.matcher(row.map(Row::text).orElse(""));
    if (!stamp.matches()) {
      return Document.builder(name);
    }
    Document.Builder document = Document.builder("arXiv:" + stamp.group(1)).kind(DocumentKind.PREPRINT).source("arXiv");
    Optional.ofNullable(stamp.group(2)).ifPresent(document::category);
    Optional.ofNullable(stamp.group(3)).flatMap(LooseDates::parse).ifPresent(document::date);
    return document;
  }

  @SuppressWarnings("ReferenceEquality") // that very row, not one like it
  List<Row> without(List<Row> rows) {
    return rows.stream().filter(each -> row.isEmpty() || each != row.get()).toList();
  }
}

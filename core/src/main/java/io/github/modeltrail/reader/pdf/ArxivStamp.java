package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.util.List;
import java.util.Locale;
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
          + "(?:\\[([a-zA-Z.-]+)\\]\\s*)?(?:(\\d{1,2}) (\\p{L}{3})\\p{L}* (\\d{4}))?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

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
    date(stamp).ifPresent(document::date);
    return document;
  }

  List<Row> without(List<Row> rows) {
    return rows.stream().filter(each -> row.isEmpty() || each != row.get()).toList();
  }

  private static Optional<PartialDate> date(Matcher stamp) {
    int month = stamp.group(4) == null ? -1 : MONTHS.indexOf(stamp.group(4).toLowerCase(Locale.ROOT));
    if (month < 0 || month % 3 != 0) {
      return Optional.empty();
    }
    return Optional
        .of(new PartialDate(Integer.parseInt(stamp.group(5)), month / 3 + 1, Integer.parseInt(stamp.group(3))));
  }
}

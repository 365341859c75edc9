package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.LimitExceededException;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.table.TableRows;
import io.github.modeltrail.reader.table.TableRows.Row;
import io.github.modeltrail.reader.xml.Sections;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of PatentsView with texts: patents with titles, abstracts, brief summaries, detailed descriptions, drawings'
 * descriptions and claims. Rows of one patent that follow each other make one document; a table of one kind of text gives
 * documents with that text alone.
 */
final class PatentsView implements FormatReader {
  private static final String[] IDS = {"patent_id", "pgpub_id", "patent_number", "document_number"};
  private static final List<String> TEXTS = List.of("patent_title", "patent_abstract", "application_title",
      "application_abstract", "summary_text", "description_text", "draw_desc_text", "claim_text");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.PATENTSVIEW;
  }

  @Override
  public Fit fit(Head head) {
    if (head.json().isPresent() || head.xml().isPresent()) {
      return Fit.NO;
    }
    List<String> columns = TableRows.columns(head.firstLine());
    return Stream.of(IDS).anyMatch(columns::contains) && TEXTS.stream().anyMatch(columns::contains) ? Fit.SURE : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return new Cursor(TableRows.of(source, 0), source.limits());
  }

  /** Gathers rows as long as they speak of one patent. */
  private static final class Cursor implements DocumentCursor {
    private final TableRows rows;
    private final ReadLimits limits;
    private Optional<Row> ahead = Optional.empty();
    private boolean started;

    Cursor(TableRows rows, ReadLimits limits) {
      this.rows = rows;
      this.limits = limits;
    }

    @Override
    public Optional<Document> next() throws IOException {
      if (!started) {
        started = true;
        ahead = rows.next();
      }
      if (ahead.isEmpty()) {
        return Optional.empty();
      }
      Row first = ahead.get();
      Optional<String> id = first.text(IDS);
      List<Row> same = new ArrayList<>(List.of(first));
      ahead = rows.next();
      long length = first.length();
      while (ahead.isPresent() && id.isPresent() && ahead.get().text(IDS).equals(id)) {
        length += ahead.get().length();
        if (length > limits.documentChars()) {
          throw new LimitExceededException(
              "the rows of patent " + id.get() + " have more than " + limits.documentChars()
                  + " characters (limit documentChars); raise the limit if the file is to be trusted");
        }
        same.add(ahead.get());
        ahead = rows.next();
      }
      return Optional.of(document(id.orElseThrow(
          () -> new DocumentException("the row names no patent; leave it out", rows.line(), 0)), same));
    }
  }

  private static Document document(String id, List<Row> rows) {
    Row first = rows.getFirst();
    Document.Builder builder = Document.builder(PatentNumbers.join("US", id.replaceFirst("^US", ""), ""))
        .kind(DocumentKind.PATENT).language("en");
    first.text("patent_title", "application_title").ifPresent(builder::title);
    first.text("patent_date", "published_date", "filing_date").flatMap(PatentCodes::date).ifPresent(builder::date);
    builder.source("PatentsView");
    add(builder, rows, SectionType.ABSTRACT, "", "patent_abstract", "application_abstract");
    add(builder, rows, SectionType.DESCRIPTION, "Summary", "summary_text");
    add(builder, rows, SectionType.DESCRIPTION, "Drawings", "draw_desc_text");
    add(builder, rows, SectionType.DESCRIPTION, "", "description_text");
    add(builder, rows, SectionType.CLAIMS, "", "claim_text");
    return builder.build();
  }

  private static void add(Document.Builder builder, List<Row> rows, SectionType type, String heading,
      String... columns) {
    Optional<String> above = Optional.of(heading).filter(text -> !text.isEmpty());
    Sections.lines(rows.stream().flatMap(row -> row.text(columns).stream()), type)
        .map(section -> new Section(type, above, section.text())).forEach(builder::section);
  }
}

package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.WholeText;
import io.github.modeltrail.reader.table.TableRows;
import io.github.modeltrail.reader.table.TableRows.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of metadata whose rows name text files beside it: in a column {@code file} or the like, or by the row's id as
 * {@code ID.txt} or {@code fulltext/ID.txt}. Rows whose text is in the table itself need no file. Open the table alone,
 * not its folder, in which the texts would be read once more by themselves.
 */
final class TextTable implements FormatReader {
  private static final String[] IDS = {"id", "agora id", "document id", "doc_id", "document_id", "identifier"};
  private static final String[] FILES = {"file", "filename", "file name", "path", "text file", "fulltext file"};
  private static final String[] TITLES = {"title", "official name", "name", "casual name"};
  private static final String[] DATES = {"date", "most recent activity date", "proposed date", "publication date",
      "published", "year"};
  private static final String[] AUTHORITIES = {"authority", "agency", "issuer", "jurisdiction"};
  private static final String[] TEXTS = {"text", "full text", "fulltext", "content", "body"};
  private static final String[] SUMMARIES = {"abstract", "long summary", "summary", "short summary", "description"};

  @Override
  public DocumentFormat format() {
    return DocumentFormat.TEXT_TABLE;
  }

  @Override
  public Fit fit(Head head) {
    List<String> columns = TableRows.columns(head.firstLine());
    boolean table = columns.size() > 2 && (has(columns, IDS) || has(columns, FILES)) && has(columns, TITLES);
    return table && (head.name().matches(".*\\.(csv|tsv)(\\.gz)?") || columns.contains("agora id")) ? Fit.POSSIBLE
        : Fit.NO;
  }

  @Override
  public boolean looksAround() {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    TableRows rows = TableRows.of(source, 0);
    Optional<Path> folder = source.path().map(path -> path.toAbsolutePath().normalize()).map(Path::getParent);
    return () -> {
      Optional<Row> row = rows.next();
      return row.isPresent() ? Optional.of(document(row.get(), folder, source, rows.line())) : Optional.empty();
    };
  }

  private static boolean has(List<String> columns, String... names) {
    return Stream.of(names).anyMatch(columns::contains);
  }

  private static Document document(Row row, Optional<Path> folder, Source source, int line) throws IOException {
    String id = row.text(IDS).or(() -> row.text(FILES))
        .orElseThrow(() -> new DocumentException("the row names neither an id nor a file; add one", line, 0));
    Document.Builder builder = Document.builder(id).kind(DocumentKind.POLICY).source(source.stem());
    row.text(TITLES).ifPresent(builder::title);
    row.text(DATES).flatMap(text -> PolicyDates.iso(text).or(() -> PolicyDates.words(text))).ifPresent(builder::date);
    row.text("language").ifPresent(builder::language);
    row.text(AUTHORITIES).map(Contributor.of(ContributorRole.AUTHORITY)::withOrganization)
        .ifPresent(builder::contributor);
    row.text(SUMMARIES).map(text -> Section.of(SectionType.ABSTRACT, text)).ifPresent(builder::section);
    text(row, id, folder, source, line).map(text -> Section.of(SectionType.BODY, text)).ifPresent(builder::section);
    return builder.build();
  }

  private static Optional<String> text(Row row, String id, Optional<Path> folder, Source source, int line)
      throws IOException {
    Optional<String> named = row.text(FILES);
    if (named.isEmpty() && row.text(TEXTS).isPresent()) {
      return row.text(TEXTS);
    }
    List<String> places =
        named.map(List::of).orElse(List.of(id + ".txt", "fulltext/" + id + ".txt", "text/" + id + ".txt"));
    Optional<Path> file =
        folder.flatMap(base -> places.stream().flatMap(place -> within(base, place).stream()).findFirst());
    if (file.isEmpty() && named.isPresent()) {
      throw new DocumentException(
          "there is no file \"" + named.get() + "\" in the table's folder; put it there or correct"
              + " the row",
          line, 0).withId(id);
    }
    return file.isPresent() ? Optional.of(read(file.get(), source)) : Optional.empty();
  }

  // A name that leads out of the table's folder names no file.
  private static Optional<Path> within(Path folder, String name) {
    try {
      Path file = folder.resolve(name).normalize();
      boolean inside = file.startsWith(folder) && Files.isRegularFile(file)
          && file.toRealPath().startsWith(folder.toRealPath());
      return inside ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static String read(Path file, Source table) throws IOException {
    try (Source text = Source.of(file, Files.newInputStream(file), table.options())) {
      return WholeText.read(text).strip();
    }
  }
}

package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.CuttingCursor;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Draft;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.ReadTally;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.TextLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** USPTO grants of 1976 to 2001 as green book text (APS): lines with a code of four letters and a text from column 6. */
final class UsptoAps implements FormatReader {
  private static final Pattern BEGIN = Pattern.compile("(?m)^PATN\\s*\\R(?:[^\\n]*\\n){0,3}?WKU ");

  @Override
  public DocumentFormat format() {
    return DocumentFormat.USPTO_APS;
  }

  @Override
  public Fit fit(Head head) {
    return BEGIN.matcher(head.text()).find() ? Fit.SURE : Fit.NO;
  }

  @Override
  public boolean cuts(Head head) {
    return true;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return new Cursor(source);
  }

  /** Gathers the lines from one {@code PATN} to the next. */
  private static final class Cursor extends CuttingCursor {
    private final TextLines lines;
    private final int maxChars;
    private boolean begun;
    private int firstLine;

    Cursor(Source source) throws IOException {
      super(source);
      this.lines = new TextLines(source.text(), source.limits());
      this.maxChars = source.limits().documentChars();
    }

    @Override
    public Optional<Draft> cut() throws IOException {
      while (!begun) {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
          return Optional.empty();
        }
        begun = isBegin(line.get());
        firstLine = lines.number();
      }
      int first = firstLine;
      return Optional.of(new Patent(patent(), first));
    }

    private List<String> patent() throws IOException {
      List<String> patent = new ArrayList<>();
      long chars = 0;
      begun = false;
      for (Optional<String> line = lines.next(); line.isPresent() && !begun; line = begun ? line : lines.next()) {
        begun = isBegin(line.get());
        firstLine = lines.number();
        chars += line.get().length();
        if (!begun && chars <= maxChars) {
          patent.add(line.get());
        }
      }
      if (chars > maxChars) {
        throw new DocumentException("the patent has more than " + maxChars
            + " characters (limit documentChars); raise the limit if it is to be trusted");
      }
      return patent;
    }

    private static boolean isBegin(String line) {
      return line.stripTrailing().equals("PATN");
    }
  }

  /**
   * A patent that is not parsed yet.
   *
   * @param lines
   *          its lines behind {@code PATN}
   * @param firstLine
   *          where it begins in the source
   */
  private record Patent(List<String> lines, int firstLine) implements Draft {
    @Override
    public List<Document> parse(ReadTally tally) {
      try {
        return List.of(ApsPatent.document(lines));
      } catch (DocumentException e) {
        throw e.startingAtLine(firstLine);
      }
    }

    @Override
    public long bytes() {
      return lines.stream().mapToLong(String::length).sum();
    }
  }
}

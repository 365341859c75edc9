package io.github.modeltrail.reader.neutral;

import io.github.modeltrail.document.Document;
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

/** Plain text: the file is the body of one document, named after the file. */
final class PlainTextReader implements FormatReader {

  @Override
  public DocumentFormat format() {
    return DocumentFormat.TEXT;
  }

  @Override
  public Fit fit(Head head) {
    boolean other =
        head.binary() || (head.whole() && head.text().isBlank()) || head.xml().isPresent() || head.json().isPresent();
    return other ? Fit.NO : Fit.POSSIBLE;
  }

  @Override
  public DocumentCursor open(Source source) {
    return WholeText.cursor(source, text -> document(source.stem(), text));
  }

  private static Document document(String id, String text) {
    if (text.isBlank()) {
      throw new DocumentException("the file holds no text");
    }
    return Document.builder(id).section(Section.of(SectionType.BODY, text)).build();
  }
}

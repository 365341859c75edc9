package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** PDF: one document a file, named by its arXiv stamp or else after the file. */
final class PdfReader implements FormatReader {
  private static final String MARK = "%PDF-";
  /** Readers look for the mark in so many first characters. */
  private static final int MARK_ZONE = 1024;

  @Override
  public DocumentFormat format() {
    return DocumentFormat.PDF;
  }

  @Override
  public Fit fit(Head head) {
    if (head.startsWith(MARK)) {
      return Fit.SURE;
    }
    int mark = head.text().indexOf(MARK);
    boolean possible = head.name().endsWith(".pdf") || (mark >= 0 && mark < MARK_ZONE && head.binary());
    return possible ? Fit.POSSIBLE : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) {
    return DocumentCursor.once(() -> Optional.of(read(source)));
  }

  private static Document read(Source source) throws IOException {
    Optional<Path> file = source.path();
    if (file.isPresent()) {
      checkSize(Files.size(file.get()), source.limits());
      return parse(file.get(), source);
    }
    Path copy = Files.createTempFile("modeltrail", ".pdf");
    try {
      copy(source, copy);
      return parse(copy, source);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Document parse(Path file, Source source) {
    PdfParser parser = new PdfParser(source.limits(), source.options().password().orElse(""));
    return parser.read(file.toFile(), source.stem());
  }

  private static void copy(Source source, Path copy) throws IOException {
    InputStream in = source.bytes();
    byte[] chunk = new byte[64 * 1024];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(copy)) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        size += count;
        checkSize(size, source.limits());
        out.write(chunk, 0, count);
      }
    }
  }

  private static void checkSize(long bytes, ReadLimits limits) {
    if (bytes > limits.pdfBytes()) {
      throw new DocumentException("the PDF has more than " + limits.pdfBytes()
          + " bytes (limit pdfBytes); raise the limit if it is to be trusted");
    }
  }
}

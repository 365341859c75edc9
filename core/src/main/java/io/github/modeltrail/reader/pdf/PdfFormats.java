package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class PdfFormats {
  private PdfFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(new PdfReader());
  }
}

package io.github.modeltrail.reader.paper;

import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;
import java.util.Set;

/** The readers of this package. */
public final class PaperFormats {
  private PaperFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(
        new JsonPapers(DocumentFormat.ARXIV_SNAPSHOT, ArxivSnapshot::isSnapshot, Set.of(), ArxivSnapshot::document));
  }
}

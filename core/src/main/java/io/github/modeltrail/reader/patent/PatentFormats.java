package io.github.modeltrail.reader.patent;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class PatentFormats {
  private PatentFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(new UsptoXml(), new UsptoPatdoc(), new UsptoPap(), new UsptoAps(),
        new EpoSt36(), new EpoFullText(), HupdJson.reader(), new GooglePatents(), new PatentsView());
  }
}

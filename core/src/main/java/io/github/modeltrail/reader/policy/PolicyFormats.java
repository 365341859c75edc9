package io.github.modeltrail.reader.policy;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class PolicyFormats {
  private PolicyFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(new Uslm(), new FederalRegisterXml(), FederalRegisterJson.reader(), LawJson.reader(),
        new EurLexHtml(), new TextTable());
  }
}

package io.github.modeltrail.reader.html;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class HtmlFormats {
  private HtmlFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(new HtmlReader());
  }
}

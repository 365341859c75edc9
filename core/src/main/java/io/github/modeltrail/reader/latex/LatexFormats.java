package io.github.modeltrail.reader.latex;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class LatexFormats {
  private LatexFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(new LatexReader());
  }
}

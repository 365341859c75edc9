package io.github.modeltrail.reader.neutral;

import io.github.modeltrail.reader.source.FormatReader;
import java.util.List;

/** The readers of this package. */
public final class NeutralFormats {
  private NeutralFormats() {}

  /** The neutral JSON Lines, asked before all other readers. */
  public static List<FormatReader> all() {
    return List.of(new NeutralJsonReader());
  }

  /** Plain text, asked when no other reader knows the form. */
  public static List<FormatReader> last() {
    return List.of(new PlainTextReader());
  }
}

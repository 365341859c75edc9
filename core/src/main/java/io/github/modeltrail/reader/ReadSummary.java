package io.github.modeltrail.reader;

import io.github.modeltrail.reader.option.DocumentFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading a corpus has come to, so that nothing is lost unseen.
 *
 * @param formats
 *          one entry a format, in the order of {@link DocumentFormat}; what has no known format comes last
 */
public record ReadSummary(List<FormatSummary> formats) {

  public ReadSummary {
    formats = List.copyOf(formats);
  }

  /** Documents read, of all formats. */
  public long documents() {
    return formats.stream().mapToLong(FormatSummary::documents).sum();
  }

  /** Failures, of all formats. */
  public long failures() {
    return formats.stream().mapToLong(FormatSummary::failures).sum();
  }

  /**
   * The sources of one format.
   *
   * @param format
   *          the format; empty for sources in which none was found and for documents that were not read from anywhere
   * @param sources
   *          files, archive entries and streams
   * @param bytes
   *          their bytes, decompressed, as far as they were read
   * @param documents
   *          documents read
   * @param failures
   *          documents or whole sources that could not be read
   * @param characters
   *          characters (UTF-16 units) in the documents' titles and sections
   * @param skipped
   *          how many things that are no documents were passed over, by what they are
   * @param skippedCharacters
   *          the characters in them
   * @param guessedBytes
   *          bytes that were no UTF-8 and were taken for windows-1252
   * @param repaired
   *          documents that were read only after bare markup characters in their text were mended
   * @param filled
   *          how many documents have each field; the names are those of the neutral form, section types and
   *          {@code organization} and {@code country} of any contributor among them
   */
  public record FormatSummary(Optional<DocumentFormat> format, long sources, long bytes, long documents, long failures,
      long characters, Map<String, Long> skipped, long skippedCharacters, long guessedBytes, long repaired,
      Map<String, Long> filled) {

    public FormatSummary {
      skipped = Map.copyOf(skipped);
      filled = Map.copyOf(filled);
    }
  }
}

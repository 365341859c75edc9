package io.github.modeltrail.reader.option;

import java.time.Duration;

/**
 * What a file may cost before it is refused. Every limit keeps a hostile or broken file from taking all memory or time;
 * the defaults lie far above what honest files of the field need. A document over a limit is a failure of its own and,
 * where its format shows where the next one begins, reading goes on behind it.
 *
 * @param documentChars
 *          most characters (UTF-16 units, markup included) of one document, or of what must be gathered from a whole file
 *          before its first document is known: 64 Mi
 * @param lineBytes
 *          most bytes of one line of a line-oriented format: 64 Mi
 * @param nestingDepth
 *          deepest nesting of elements or objects: 500
 * @param entityExpansions
 *          most entity references followed in one document: 200,000
 * @param attributes
 *          most attributes of one element: 1,000
 * @param archiveEntries
 *          most entries of one archive: 1,000,000
 * @param archiveDepth
 *          how deep archives may lie within archives, a single {@code .gz} and a {@code .tar.gz} counting as one: 3
 * @param inflationRatio
 *          most bytes that one compressed byte may give, judged once 16 MiB have come out: 250
 * @param inflatedBytes
 *          most bytes that one compressed file or entry may give: 64 GiB
 * @param pdfPages
 *          most pages of one PDF: 5,000
 * @param pdfBytes
 *          largest PDF in bytes: 512 MiB
 * @param documentTime
 *          most processor time that one document may take where parsing is not linear (PDF, LaTeX), and a tenth of what it
 *          may take by the clock: 15 s
 */
public record ReadLimits(int documentChars, int lineBytes, int nestingDepth, int entityExpansions, int attributes,
    int archiveEntries, int archiveDepth, int inflationRatio, long inflatedBytes, int pdfPages, int pdfBytes,
    Duration documentTime) {
  private static final int MI = 1 << 20;
  private static final ReadLimits DEFAULTS = new ReadLimits(64 * MI, 64 * MI, 500, 200_000, 1_000, 1_000_000, 3, 250,
      64L * 1024 * MI, 5_000, 512 * MI, Duration.ofSeconds(15));

  /**
   * @throws IllegalArgumentException
   *           if a limit is not positive
   */
  public ReadLimits {
    positive("documentChars", documentChars);
    positive("lineBytes", lineBytes);
    positive("nestingDepth", nestingDepth);
    positive("entityExpansions", entityExpansions);
    positive("attributes", attributes);
    positive("archiveEntries", archiveEntries);
    positive("archiveDepth", archiveDepth);
    positive("inflationRatio", inflationRatio);
    positive("inflatedBytes", inflatedBytes);
    positive("pdfPages", pdfPages);
    positive("pdfBytes", pdfBytes);
    positive("documentTime", documentTime.toMillis());
  }

  /** The limits described above. */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /** These limits with other sizes for one document and one line. */
  public ReadLimits withDocumentSize(int chars, int bytesOfLine) {
    return new ReadLimits(chars, bytesOfLine, nestingDepth, entityExpansions, attributes, archiveEntries, archiveDepth,
        inflationRatio, inflatedBytes, pdfPages, pdfBytes, documentTime);
  }

  /** These limits with others for what compressed files may give. */
  public ReadLimits withInflation(int ratio, long bytes) {
    return new ReadLimits(documentChars, lineBytes, nestingDepth, entityExpansions, attributes, archiveEntries,
        archiveDepth, ratio, bytes, pdfPages, pdfBytes, documentTime);
  }

  private static void positive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be > 0 (got " + value + ")");
    }
  }
}

/**
 * Reads PDF so that the text comes out as a person reads the page: columns one after the other, running heads and page
 * numbers gone, words broken at line ends whole again, headings, captions, footnotes and references apart.
 *
 * <p>
 * PDFBox says which glyph stands where; everything else is geometry. Glyphs become fragments of lines
 * ({@link io.github.modeltrail.reader.pdf.Fragments}), fragments become rows in reading order
 * ({@link io.github.modeltrail.reader.pdf.ReadingOrder}), rows become blocks ({@link io.github.modeltrail.reader.pdf.Blocks})
 * and blocks a document ({@link io.github.modeltrail.reader.pdf.PaperOutline}). A file is parsed on a thread of its own that
 * is given up when its time is over ({@link io.github.modeltrail.reader.source.TimeBudget}).
 */
@NullMarked
package io.github.modeltrail.reader.pdf;

import org.jspecify.annotations.NullMarked;

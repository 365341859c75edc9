/**
 * Readers of the formats in which patents, papers, policy texts and repositories come.
 *
 * <p>
 * {@link io.github.modeltrail.reader.Corpus#open(java.nio.file.Path...) Corpus.open} takes files, folders, {@code .gz} and
 * {@code .zip} and {@code .tar} files or a stream and gives one {@link io.github.modeltrail.reader.ReadOutcome} a document, read as the stream
 * is consumed:
 *
 * <pre>
 * try (Corpus corpus = Corpus.open(Path.of("ipg240102.zip"))) {
 *   corpus.outcomes().forEach(outcome -&gt; ...);
 *   corpus.summary(); // documents, characters and fields by format, and what was passed over
 * }
 * </pre>
 *
 * <p>
 * <b>Idea.</b> A file is opened, unpacked by its content and shown by its first 64 KiB to the readers of all formats; the first
 * that is sure takes it. A reader gives documents through a cursor that holds one document at a time, so that memory is bound by
 * the largest document, not by the file. What is no UTF-8 is taken for windows-1252, byte by byte, and counted.
 *
 * <p>
 * <b>Threads.</b> A corpus is cut into {@linkplain io.github.modeltrail.reader.CorpusEntry entries} by one thread: JSON lines,
 * XML documents that stand one behind the other, green-book patents, and as a whole small files and those of up to 16 MiB
 * whose format cannot be cut apart. Entries are parsed on any thread, and
 * {@link io.github.modeltrail.reader.Corpus#outcomes(int, java.util.function.Function) outcomes(threads, work)} does so in
 * order. What cannot be cut and is larger is parsed by the thread that cuts.
 *
 * <p>
 * <b>Bad input.</b> A document that cannot be read is an outcome with its source, place and remedy, and reading goes on behind
 * it where the format shows where the next one begins: at the next line, or the next XML declaration. Every size that a file
 * could drive up is limited by {@link io.github.modeltrail.reader.option.ReadLimits}. Nothing is ever fetched: DTDs and external
 * entities are empty, named characters come from tables of our own.
 *
 * <p>
 * <b>Limits.</b> Formats without a mark between documents (one JSON list, one large XML tree) end at the first broken place.
 * Repositories are gathered from a whole file of events or daily rows before the first of them is given.
 */
@NullMarked
package io.github.modeltrail.reader;

import org.jspecify.annotations.NullMarked;

/**
 * A small corpus to try things on: papers, patents, policy texts and a few things that are none of these, in the
 * formats that the library reads, with annotations that say which models they name and what they are about.
 *
 * <p><b>Use.</b> {@link io.github.modeltrail.samples.Samples#all} lists the files,
 * {@link io.github.modeltrail.samples.Samples#open} reads one, and
 * {@link io.github.modeltrail.samples.Samples#copyTo} lays them out in a folder for programs that want files:
 *
 * <pre>{@code
 * for (Sample sample : Samples.all()) {
 *   System.out.println(sample.name() + ": " + sample.documents() + " documents, " + sample.format());
 * }
 * Samples.copyTo(Path.of("samples"));
 * }</pre>
 *
 * <p><b>Idea.</b> Everything is invented: titles, results, people, firms, numbers of patents and papers. Only the names
 * of the AI models are real, apart from a few that are made up to look like one. The documents are written to hold what
 * makes the task hard: namesakes of models, versions in many spellings, topics that are mentioned and denied, text as
 * it comes out of a bad PDF, and a good number of documents in which there is nothing to find. An identifier of the
 * form {@code arXiv:YYMM.9NNNN} or a patent number that begins with 99 is out of the range of real ones.
 *
 * <p><b>Gold.</b> {@link io.github.modeltrail.samples.Samples#DOCUMENT_GOLD} annotates each document of the JSON Lines
 * files as a whole, {@link io.github.modeltrail.samples.Samples#PASSAGE_GOLD} the same documents cut into passages.
 * Offsets count Unicode code points, half-open, and {@code surface} is the slice they enclose. The family
 * {@code novel} marks a name that a passage introduces or that is invented, {@code product} an application built on
 * models; neither should be counted for or against a recognizer. {@code topics} is absent where a passage was not
 * judged.
 *
 * <p><b>Limits.</b> The corpus is too small and too deliberate to measure accuracy on: its shares of models, countries
 * and topics are the authors' choice. What it is good for is seeing the library at work and noticing that something
 * broke.
 */
@NullMarked
package io.github.modeltrail.samples;

import org.jspecify.annotations.NullMarked;

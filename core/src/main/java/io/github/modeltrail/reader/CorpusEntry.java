package io.github.modeltrail.reader;

import java.util.List;

/**
 * A piece of a corpus that is cut out of the input and not parsed yet: a line, an XML document of a weekly file, a small
 * file or archive entry as a whole. It holds all that it needs, so that any thread can read it, also when the corpus has
 * moved on or was closed.
 */
public interface CorpusEntry {

  /**
   * Parses the piece, once: its documents and failures in the order of the input, none where it holds something that is
   * no document. What was read is counted in {@link Corpus#summary}.
   *
   * @throws IllegalStateException
   *           if it was read before and has let go what it held
   */
  List<ReadOutcome> read();

  /** About how many bytes of memory it holds: tells how many entries may be kept at a time. */
  long bytes();

  /** An outcome that is known already. */
  static CorpusEntry of(ReadOutcome outcome) {
    return new KnownEntry(outcome);
  }
}

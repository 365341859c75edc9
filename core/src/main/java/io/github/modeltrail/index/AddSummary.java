package io.github.modeltrail.index;

/**
 * What became of the documents of a corpus.
 *
 * @param added
 *          documents that are new in the index
 * @param skipped
 *          documents that it held already, with the same content
 * @param replaced
 *          documents that it held with other content
 * @param failed
 *          documents that could not be read or tagged
 * @param inputsKnown
 *          files that were not read: all that is in them was there already and counts as skipped
 */
public record AddSummary(long added, long skipped, long replaced, long failed, long inputsKnown) {

  /** How many outcomes the corpus had. */
  public long total() {
    return added + skipped + replaced + failed;
  }
}

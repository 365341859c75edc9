package io.github.modeltrail.reader;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a document could not be read: one line of the errors file.
 *
 * @param source
 *          the file, with {@code #N} for the N-th document in it and {@code !entry} for a file within an archive
 * @param id
 *          the document's id, if it was seen before reading failed
 * @param problem
 *          what was found and what to do, in words
 * @param line
 *          line in the source from 1, if known
 * @param column
 *          column in that line from 1, if known
 */
public record ReadFailure(String source, Optional<String> id, String problem, OptionalInt line, OptionalInt column) {

  /** A failure of a whole source, with no position. */
  public static ReadFailure of(String source, String problem) {
    return new ReadFailure(source, Optional.empty(), problem, OptionalInt.empty(), OptionalInt.empty());
  }
}

package io.github.modeltrail.reader.source;

import io.github.modeltrail.reader.option.DocumentFormat;
import java.io.IOException;

/** Reads one format. Stateless and thread-safe: what belongs to one source is kept in the cursor. */
public interface FormatReader {
  /** The format it reads. */
  DocumentFormat format();

  /** Whether a source that begins like this is in the format. Must not throw, whatever the bytes are. */
  Fit fit(Head head);

  /** Whether a source, whatever it is in, belongs to a document of this format because of where it lies. */
  default boolean claims(Source source) {
    return false;
  }

  /** Whether the documents of a source that begins like this can be cut apart at less cost than parsing them. */
  default boolean cuts(Head head) {
    return false;
  }

  /** Whether its documents can depend on the files beside a plain file, or on the folder they lie in. */
  default boolean looksAround() {
    return false;
  }

  /**
   * Starts to read. Nothing but what the cursor needs is read ahead; the caller closes cursor and source.
   *
   * @throws IOException
   *           if the source cannot be read at all
   */
  DocumentCursor open(Source source) throws IOException;
}

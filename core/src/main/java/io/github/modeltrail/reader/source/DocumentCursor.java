package io.github.modeltrail.reader.source;

import io.github.modeltrail.document.Document;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Gives the documents of one source one after the other, holding no more than the one it is at. Not thread-safe. */
public interface DocumentCursor extends Closeable {

  /**
   * The next document; empty behind the last.
   *
   * @throws DocumentException
   *           if this document is bad; the next call goes on behind it, or returns empty where the format does not show
   *           where the next document begins
   * @throws IOException
   *           if the source cannot be read any further
   */
  Optional<Document> next() throws IOException;

  /**
   * The next piece to be parsed; empty behind the last. Parsed already where the format cannot be cut without parsing it.
   *
   * @throws DocumentException
   *           as {@link #next} does
   * @throws IOException
   *           if the source cannot be read any further
   */
  default Optional<Draft> cut() throws IOException {
    return next().map(Draft::parsed);
  }

  /** Closes what the cursor itself opened; the source is closed by the caller. */
  @Override
  default void close() throws IOException {}
}

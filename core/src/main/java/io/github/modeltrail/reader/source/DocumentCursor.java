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

  /** A cursor over a source that is one document, or none: gives what {@code only} gives, and then nothing more. */
  static DocumentCursor once(DocumentCursor only) {
    return new DocumentCursor() {
      private boolean given;

      @Override
      public Optional<Document> next() throws IOException {
        if (given) {
          return Optional.empty();
        }
        given = true;
        return only.next();
      }
    };
  }

  /** Closes what the cursor itself opened; the source is closed by the caller. */
  @Override
  default void close() throws IOException {}
}

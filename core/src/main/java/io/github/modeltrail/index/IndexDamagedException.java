package io.github.modeltrail.index;

import java.nio.file.Path;

/** Files of the index are missing, cut off or changed. */
public final class IndexDamagedException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexDamagedException(Path index, Throwable cause) {
    super(index, "the index is damaged (" + cause.getMessage() + "); run: modeltrail index check --index " + index
        + " to see what is lost, then: modeltrail index repair --index " + index, cause);
  }
}

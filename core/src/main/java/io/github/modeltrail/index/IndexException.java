package io.github.modeltrail.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something is wrong with an index as a whole; the message says what to do. */
public class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Path index;

  IndexException(Path index, String problem, @Nullable Throwable cause) {
    super(index + ": " + problem, cause);
    this.index = index;
  }

  /** The folder of the index. */
  public Path index() {
    return index;
  }
}

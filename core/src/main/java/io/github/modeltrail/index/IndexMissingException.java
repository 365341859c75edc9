package io.github.modeltrail.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** There is no index in that folder. */
public final class IndexMissingException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexMissingException(Path index, @Nullable Throwable cause) {
    super(index, "there is no index here; build one with: modeltrail index build --index " + index + " INPUT...",
        cause);
  }
}

package io.github.modeltrail.index;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process, or another part of this one, has the index open for writing. */
public final class IndexLockedException extends IndexException {
  private static final long serialVersionUID = 1L;
  private final transient Optional<LockHolder> holder;

  IndexLockedException(Path index, Optional<LockHolder> holder, @Nullable Throwable cause) {
    super(index, "the index is open for writing " + holder.map(by -> "by " + by).orElse("by an unknown process")
        + "; wait until it is done, or stop it (reading is possible meanwhile)", cause);
    this.holder = holder;
  }

  /** Who holds the lock; empty if that could not be read. */
  public Optional<LockHolder> holder() {
    return holder;
  }
}

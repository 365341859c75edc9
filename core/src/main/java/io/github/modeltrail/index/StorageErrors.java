package io.github.modeltrail.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Says in the user's words what went wrong with the files of an index, and what to do.
 *
 * @param index
 *          the folder of the index
 */
record StorageErrors(Path index) {

  /** A failure as an exception that needs not be declared. */
  RuntimeException unchecked(Throwable failure) {
    return switch (failure) {
      case UncheckedIOException e when e.getCause() != null -> explained(e.getCause());
      case AlreadyClosedException e when e.getCause() instanceof IOException cause -> explained(cause);
      case RuntimeException e -> e;
      case IOException e -> explained(e);
      case Error e -> throw e;
      default -> new IndexException(index, String.valueOf(failure.getMessage()), failure);
    };
  }

  private IndexException explained(IOException failure) {
    return chain(failure).map(this::known).flatMap(Optional::stream).findFirst()
        .orElseGet(() -> new IndexException(index, "cannot be read or written (" + failure + ")", failure));
  }

  private Optional<IndexException> known(Throwable failure) {
    return Optional.ofNullable(switch (failure) {
      case LockObtainFailedException e -> new IndexLockedException(index, LockHolder.read(index), e);
      case IndexFormatTooOldException e -> new IndexFormatException(index, 0, 0);
      case IndexFormatTooNewException e -> new IndexFormatException(index, StoreFormat.VERSION + 1, 0);
      case IndexNotFoundException e -> new IndexMissingException(index, e);
      case CorruptIndexException e -> new IndexDamagedException(index, e);
      case EOFException e -> new IndexDamagedException(index, e);
      case NoSuchFileException e -> new IndexDamagedException(index, e);
      case FileNotFoundException e -> new IndexDamagedException(index, e);
      case AccessDeniedException e -> new IndexException(index,
          "may not be written or read (" + e.getMessage() + "); check the owner and the rights of the folder", e);
      case ReadOnlyFileSystemException e -> new IndexException(index,
          "lies on a read-only file system; copy it elsewhere, or open it for reading only", e);
      default -> byMessage(failure);
    });
  }

  private @Nullable IndexException byMessage(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("quota exceeded")
        || message.contains("not enough space")) {
      return new IndexException(index, "the disk is full; free some space and run the same command again: all that was"
          + " committed is kept, and what is already in the index is passed over", failure);
    }
    return message.contains("read-only file system") ? new IndexException(index,
        "lies on a read-only file system; copy it elsewhere, or open it for reading only", failure) : null;
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}

package io.github.modeltrail.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The two folders of an index with their writers, if it is open for writing, and the snapshot that reading works on.
 * Thread-safe: one piece of writing work at a time, and any number of readers, each on the snapshot that was the newest
 * when it began.
 */
final class OpenIndex implements AutoCloseable {
  static final String DOCUMENTS = "documents";
  static final String TAGS = "tags";

  private final Path path;
  private final StorageErrors errors;
  private final Directory documentsDirectory;
  private final Directory tagsDirectory;
  private final Object writing = new Object();
  private final boolean readOnly;
  private @Nullable Writers writers;
  private volatile Snapshot snapshot;

  /** Opens one of the two folders of an index; a seam for tests of failing disks. */
  interface Storage {
    Directory open(Path folder) throws IOException;
  }

  /** Work that reads a snapshot. */
  interface ReadWork<T> {
    T with(Snapshot held) throws IOException;
  }

  /** Work that writes, on top of the snapshot that is the newest. */
  interface WriteWork<T> {
    T with(Writers open, Snapshot newest) throws IOException;
  }

  OpenIndex(Path path, Storage storage, boolean readOnly) throws IOException {
    this.path = path;
    this.readOnly = readOnly;
    errors = new StorageErrors(path);
    documentsDirectory = storage.open(path.resolve(DOCUMENTS));
    tagsDirectory = storage.open(path.resolve(TAGS));
    try {
      if (DirectoryReader.indexExists(documentsDirectory)) {
        StoreFormat.check(path, DirectoryReader.listCommits(documentsDirectory).getLast().getUserData());
      }
      writers = readOnly ? null : Writers.open(path, documentsDirectory, tagsDirectory);
      snapshot = Snapshot.open(documentsDirectory, tagsDirectory);
    } catch (IOException | RuntimeException e) {
      closeFiles();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  StorageErrors errors() {
    return errors;
  }

  /** How many bytes its files take. */
  long bytes() throws IOException {
    return bytes(documentsDirectory) + bytes(tagsDirectory);
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  /** Writes, and sees what was written from then on; what was not committed when the work fails is dropped. */
  <T> T write(WriteWork<T> work) {
    synchronized (writing) {
      Writers open = writers;
      if (open == null) {
        throw new IllegalStateException(path + " is " + (readOnly ? "open for reading only" : "closed"));
      }
      try {
        T result = work.with(open, snapshot);
        reopen();
        return result;
      } catch (IOException | RuntimeException e) {
        startOver(e);
        throw errors.unchecked(e);
      }
    }
  }

  /** Does several pieces of writing work without another in between. */
  <T> T inOneTurn(Supplier<T> work) {
    synchronized (writing) {
      return work.get();
    }
  }

  /** Drops what was not committed, so that the next writing operation starts from a commit point. */
  private void startOver(Exception failure) {
    try {
      Writers open = writers;
      writers = null;
      if (open != null) {
        open.close();
      }
      writers = Writers.open(path, documentsDirectory, tagsDirectory);
      reopen();
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** Sees what other processes have committed. */
  void refresh() {
    synchronized (writing) {
      try {
        reopen();
      } catch (IOException e) {
        throw errors.unchecked(e);
      }
    }
  }

  private void reopen() throws IOException {
    Snapshot before = snapshot;
    snapshot = before.reopen(tagsDirectory);
    before.close();
  }

  <T> T read(ReadWork<T> work) {
    try (Snapshot held = hold()) {
      return work.with(held);
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  /** A stream over a snapshot, which is held until the stream is closed. */
  <T> Stream<T> stream(ReadWork<Stream<T>> open) {
    Snapshot held = hold();
    try {
      return open.with(held).onClose(() -> letGo(held));
    } catch (IOException | RuntimeException e) {
      letGo(held);
      throw errors.unchecked(e);
    }
  }

  private Snapshot hold() {
    Snapshot held = snapshot;
    while (!held.acquire()) {
      Snapshot newer = snapshot;
      if (newer == held) {
        throw new IllegalStateException(path + " is closed");
      }
      held = newer;
    }
    return held;
  }

  private void letGo(Snapshot held) {
    try {
      held.close();
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  /** Gives the lock back; streams that are still open go on. */
  @Override
  public void close() {
    synchronized (writing) {
      try {
        snapshot.close();
        closeFiles();
      } catch (IOException e) {
        throw errors.unchecked(e);
      }
    }
  }

  private void closeFiles() throws IOException {
    Writers open = writers;
    writers = null;
    IOUtils.close(open, documentsDirectory, tagsDirectory);
  }
}

package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.reader.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walks through paths and folders in a stable order to the files in them, packed or not. Not thread-safe. */
public final class FileWalk implements Closeable {
  private final Deque<Inputs> folders = new ArrayDeque<>();

  private FileWalk(Inputs first) {
    folders.push(first);
  }

  /** Walks through these paths. */
  public static FileWalk of(List<Path> paths, ReadOptions options) {
    return new FileWalk(PathInputs.of(paths, options));
  }

  /** Comes upon one stream, such as standard input. */
  public static FileWalk of(InputStream in, String name, ReadOptions options) {
    return new FileWalk(new SingleInput(name, () -> new Input.Found(Source.of(name, in, options), 0), in));
  }

  /** The next file, or one that cannot be opened; empty at the end. Whoever takes a file closes it. */
  public Optional<Input> next() {
    while (!folders.isEmpty()) {
      Optional<Input> next = next(folders.element());
      if (next.isEmpty()) {
        folders.pop();
      } else if (next.get() instanceof Input.Nested(Inputs folder)) {
        folders.push(folder);
      } else {
        return next;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    while (!folders.isEmpty()) {
      folders.pop().close();
    }
  }

  private Optional<Input> next(Inputs folder) {
    try {
      return folder.next();
    } catch (IOException e) {
      folders.clear();
      return Optional.of(new Input.Unreadable(folder.name(), "the rest cannot be read: " + e.getMessage()));
    }
  }
}

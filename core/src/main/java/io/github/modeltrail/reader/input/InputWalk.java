package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.option.ReadOptions;
import io.github.modeltrail.reader.source.CountingInputStream;
import io.github.modeltrail.reader.source.InflationGuard;
import io.github.modeltrail.reader.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Walks through files, folders and archives in a stable order and opens what is to be read, one at a time. What a file
 * is packed in is found by its content. Not thread-safe.
 */
public final class InputWalk implements Closeable {
  private final Deque<Inputs> levels = new ArrayDeque<>();

  private InputWalk(Inputs first) {
    levels.push(first);
  }

  /** Walks through paths. */
  public static InputWalk of(List<Path> paths, ReadOptions options) {
    return new InputWalk(PathInputs.of(paths, options));
  }

  /** Reads one stream, such as standard input. */
  public static InputWalk of(InputStream in, String name, ReadOptions options) {
    return new InputWalk(new SingleInput(in, name, options));
  }

  /** The next thing to read, or one that cannot be opened; empty at the end. */
  public Optional<Input> next() {
    while (!levels.isEmpty()) {
      Optional<Input> next = advance(levels.element());
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  private Optional<Input> advance(Inputs level) {
    try {
      Optional<Input> next = level.next();
      if (next.isEmpty()) {
        levels.pop().close();
      }
      return next.flatMap(this::entered);
    } catch (IOException e) {
      levels.remove(level);
      closeQuietly(level);
      return Optional.of(new Input.Unreadable(level.name(), "the rest cannot be read: " + e.getMessage()));
    }
  }

  private Optional<Input> entered(Input input) {
    return switch (input) {
      case Input.Nested nested -> {
        levels.push(nested.inputs());
        yield Optional.empty();
      }
      case Input.Unreadable unreadable -> Optional.of(unreadable);
      case Input.Found found -> unpacked(found);
    };
  }

  private Optional<Input> unpacked(Input.Found found) {
    Source source = found.source();
    boolean gzip = source.head().startsWith("\u001F\u008B");
    boolean zip = source.head().startsWith("PK\u0003\u0004") || source.head().startsWith("PK\u0005\u0006");
    boolean tar = !gzip && !zip && TarEntries.isHeader(source.head().bytes(TarEntries.HEADER_BYTES));
    if (!gzip && !zip && !tar) {
      return Optional.of(found);
    }
    // A tar that was packed as a whole is one archive.
    int depth = tar && levels.element() instanceof GzipInput ? found.depth() - 1 : found.depth();
    if (depth >= source.limits().archiveDepth()) {
      closeQuietly(source);
      return Optional.of(new Input.Unreadable(source.name(), "archives lie more than "
          + source.limits().archiveDepth() + " deep in each other (limit archiveDepth); unpack the outer ones"));
    }
    levels.push(gzip ? new GzipInput(source, depth)
        : zip ? ArchiveInputs.zip(source, depth) : ArchiveInputs.tar(source, depth));
    return Optional.empty();
  }

  @Override
  public void close() {
    while (!levels.isEmpty()) {
      closeQuietly(levels.pop());
    }
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // It was only read from: nothing is lost by a close that fails.
    }
  }

  /** A stream that is read once. */
  private static final class SingleInput implements Inputs {
    private final InputStream in;
    private final String name;
    private final ReadOptions options;
    private boolean given;

    SingleInput(InputStream in, String name, ReadOptions options) {
      this.in = in;
      this.name = name;
      this.options = options;
    }

    @Override
    public Optional<Input> next() throws IOException {
      if (given) {
        return Optional.empty();
      }
      given = true;
      return Optional.of(new Input.Found(Source.of(name, in, options), 0));
    }

    @Override
    public String name() {
      return name;
    }
  }

  /** The one thing in a gzip file. */
  private static final class GzipInput implements Inputs {
    private static final int BUFFER = 64 * 1024;

    private final Source packed;
    private final int depth;
    private boolean given;

    GzipInput(Source packed, int depth) {
      this.packed = packed;
      this.depth = depth;
    }

    @Override
    public Optional<Input> next() throws IOException {
      if (given) {
        return Optional.empty();
      }
      given = true;
      CountingInputStream compressed = new CountingInputStream(packed.bytes());
      InputStream inflating = new GZIPInputStream(compressed, BUFFER);
      InputStream guarded = new InflationGuard(inflating, compressed::count, packed.limits());
      return Optional.of(new Input.Found(Source.of(packed.name(), guarded, packed.options()), depth + 1));
    }

    @Override
    public String name() {
      return packed.name();
    }

    @Override
    public void close() throws IOException {
      packed.close();
    }
  }
}

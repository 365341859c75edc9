package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.source.CountingInputStream;
import io.github.modeltrail.reader.source.InflationGuard;
import io.github.modeltrail.reader.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Walks through a file, and the archives in it, to what is to be read and opens that, one thing at a time. What a file
 * is packed in is found by its content. Not thread-safe.
 */
public final class InputWalk implements Closeable {
  private final Deque<Inputs> levels = new ArrayDeque<>();

  private InputWalk(Inputs first) {
    levels.push(first);
  }

  /** Walks through one file, which is closed with the walk if nothing in it was asked for. */
  public static InputWalk of(Input file) {
    Closeable unread = file instanceof Input.Found(Source source, int depth) ? source : () -> {};
    return new InputWalk(new SingleInput("the input", () -> file, unread));
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

package io.github.modeltrail.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Lines of text written to a file or to standard output.
 *
 * <p>
 * A file takes its name only when it is whole: until {@link #finish} the lines stand in a file beside it, so a run that
 * breaks off leaves what was there before.
 */
final class LineFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Writer out;
  private final Optional<Path> file;
  private final boolean shared;

  private LineFile(Writer out, Optional<Path> file, boolean shared) {
    this.out = out;
    this.file = file;
    this.shared = shared;
  }

  /** Writes to the file, or to {@code standardOutput} if there is none. */
  static LineFile of(Optional<Path> file, PrintWriter standardOutput) throws IOException {
    if (file.isEmpty()) {
      return new LineFile(standardOutput, file, true);
    }
    Path part = part(file.get());
    Path folder = part.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Writer writer = new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8);
    return new LineFile(new BufferedWriter(writer, BUFFER), file, false);
  }

  void line(String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes lines as they are, with their line breaks. */
  Writer writer() {
    return out;
  }

  /** Says that all lines are written: the file takes its name. */
  void finish() throws IOException {
    out.flush();
    if (file.isPresent()) {
      out.close();
      Files.move(part(file.get()), file.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (!shared) {
      out.close();
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }
}

package io.github.modeltrail.reader.source;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file, an entry of an archive or standard input, decompressed, to be read once from its beginning by one of
 * {@link #bytes}, {@link #utf8} and {@link #text}.
 */
public final class Source implements Closeable {
  private final String name;
  private final Optional<Path> path;
  private final Optional<Surroundings> folder;
  private final ReadOptions options;
  private final ReadTally tally;
  private final HeadedInputStream bytes;

  private Source(String name, Optional<Path> path, Optional<Surroundings> folder, InputStream in, ReadOptions options)
      throws IOException {
    this.name = name;
    this.path = path;
    this.folder = folder;
    this.options = options;
    this.tally = new ReadTally();
    this.bytes = new HeadedInputStream(name, in, tally);
  }

  /** A source whose bytes come from a stream. */
  public static Source of(String name, InputStream in, ReadOptions options) throws IOException {
    return new Source(name, Optional.empty(), Optional.empty(), in, options);
  }

  /** A source that lies in a folder of an archive. */
  public static Source of(String name, Surroundings folder, InputStream in, ReadOptions options) throws IOException {
    return new Source(name, Optional.empty(), Optional.of(folder), in, options);
  }

  /** A source whose bytes come from a stream that was opened on a plain file. */
  public static Source of(Path path, InputStream in, ReadOptions options) throws IOException {
    return new Source(path.toString(), Optional.of(path), DiskFolder.of(path), in, options);
  }

  /** The same of a file in a folder that is read as a whole. */
  public static Source of(Path path, Surroundings folder, InputStream in, ReadOptions options) throws IOException {
    return new Source(path.toString(), Optional.of(path), Optional.of(folder), in, options);
  }

  /** What messages call it: the path, and {@code !entry} for what lies in an archive. */
  public String name() {
    return name;
  }

  /** The file's or entry's name without folders and archive. */
  public String file() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
  }

  /** The file's or entry's name without folders, archive and endings for packing or form: an id of last resort. */
  public String stem() {
    String stem = withoutEnding(file());
    return stem.isBlank() ? "document" : stem;
  }

  /** The name of a file without endings for packing or form; the number of {@code 2401.00001} is no ending. */
  public static String withoutEnding(String file) {
    return file.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?<=.)\\.(?=\\d*[A-Za-z])[A-Za-z0-9]{1,10}$", "");
  }

  /** The file, if the bytes are those of a plain file. */
  public Optional<Path> path() {
    return path;
  }

  /** The folder it lies in, if other files of it can be read. */
  public Optional<Surroundings> folder() {
    return folder;
  }

  /** How the user wants it read. */
  public ReadOptions options() {
    return options;
  }

  /** What it may cost. */
  public ReadLimits limits() {
    return options.limits();
  }

  /** Counts what is passed over. */
  public ReadTally tally() {
    return tally;
  }

  /** Its first bytes; may be asked for at any time. */
  public Head head() {
    return bytes.head();
  }

  /**
   * Holds all bytes in memory, if they are no more than so many, and closes what they came from: another thread can read
   * the source then. A break in the bytes is told when reading comes to it.
   *
   * @return whether all are held; if not, the source is read on as before
   */
  public boolean readAhead(int most) {
    return bytes.readAhead(most);
  }

  /** How many bytes are held in memory. */
  public int heldBytes() {
    return bytes.held();
  }

  /** All bytes as they are. */
  public InputStream bytes() {
    return bytes;
  }

  /** All characters as bytes in UTF-8 without a byte order mark; bytes that were no UTF-8 before stay as they are. */
  public InputStream utf8() throws IOException {
    TextEncoding encoding = head().encoding();
    bytes.skipNBytes(encoding.markBytes());
    return encoding.isUtf8() ? bytes : new Utf8InputStream(encoding.reader(bytes, tally));
  }

  /** All characters without a byte order mark. */
  public Reader text() throws IOException {
    TextEncoding encoding = head().encoding();
    bytes.skipNBytes(encoding.markBytes());
    return encoding.reader(bytes, tally);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}

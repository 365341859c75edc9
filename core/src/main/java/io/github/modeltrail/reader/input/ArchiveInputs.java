package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.CountingInputStream;
import io.github.modeltrail.reader.source.InflationGuard;
import io.github.modeltrail.reader.source.LimitExceededException;
import io.github.modeltrail.reader.source.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of an archive in its order, read as it streams by; folders, links and hidden files are passed over. Names are
 * only names: nothing is written and no link is followed.
 */
final class ArchiveInputs implements Inputs {
  private final Source archive;
  private final int depth;
  private final CountingInputStream packed;
  private final Entries entries;
  private InputStream entry = InputStream.nullInputStream();
  private int count;

  private ArchiveInputs(Source archive, int depth, Function<InputStream, Entries> form) {
    this.archive = archive;
    this.depth = depth;
    this.packed = new CountingInputStream(archive.bytes());
    this.entries = form.apply(packed);
  }

  static ArchiveInputs zip(Source archive, int depth) {
    return new ArchiveInputs(archive, depth, ZipEntries::new);
  }

  static ArchiveInputs tar(Source archive, int depth) {
    return new ArchiveInputs(archive, depth, TarEntries::new);
  }

  /** What the forms of archives differ in. */
  interface Entries {

    /** Goes to the next file and gives its name; empty at the end. */
    Optional<String> next() throws IOException;

    /** The bytes of that file. */
    InputStream content();
  }

  @Override
  public Optional<Input> next() throws IOException {
    entry.transferTo(OutputStream.nullOutputStream());
    Optional<String> name = nextShown();
    return name.isEmpty() ? Optional.empty() : Optional.of(found(name.get()));
  }

  private Optional<String> nextShown() throws IOException {
    ReadLimits limits = archive.limits();
    Optional<String> name = entries.next();
    while (name.isPresent()) {
      if (++count > limits.archiveEntries()) {
        throw new LimitExceededException(
            "the archive has more than " + limits.archiveEntries() + " entries (limit archiveEntries); split it");
      }
      if (isShown(name.get())) {
        return name;
      }
      name = entries.next();
    }
    return name;
  }

  private Input found(String name) throws IOException {
    entry = new EntryStream(new InflationGuard(entries.content(), packed::count, archive.limits()));
    return new Input.Found(Source.of(archive.name() + "!" + printable(name), entry, archive.options()), depth + 1);
  }

  private static boolean isShown(String name) {
    return !name.startsWith("__MACOSX/") && !name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  @Override
  public String name() {
    return archive.name();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  /** An entry whose end is not the archive's. */
  private static final class EntryStream extends FilterInputStream {
    EntryStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a zip archive in its order, read as it streams by. Names are only names: nothing is written. */
final class ZipInputs implements Inputs {
  private final Source archive;
  private final int depth;
  private final CountingInputStream compressed;
  private final ZipInputStream zip;
  private InputStream entry = InputStream.nullInputStream();
  private int entries;

  ZipInputs(Source archive, int depth) {
    this.archive = archive;
    this.depth = depth;
    this.compressed = new CountingInputStream(archive.bytes());
    this.zip = new ZipInputStream(compressed);
  }

  @Override
  public Optional<Input> next() throws IOException {
    entry.transferTo(OutputStream.nullOutputStream());
    ZipEntry next = nextFile();
    if (next == null) {
      return Optional.empty();
    }
    ReadLimits limits = archive.limits();
    if (++entries > limits.archiveEntries()) {
      throw new LimitExceededException(
          "the archive has more than " + limits.archiveEntries() + " entries (limit archiveEntries); split it");
    }
    entry = new EntryStream(new InflationGuard(zip, compressed::count, limits));
    String name = archive.name() + "!" + printable(next.getName());
    return Optional.of(new Input.Found(Source.of(name, entry, archive.options()), depth + 1));
  }

  private @Nullable ZipEntry nextFile() throws IOException {
    ZipEntry next = zip.getNextEntry();
    while (next != null && (next.isDirectory() || next.getName().startsWith("__MACOSX/"))) {
      next = zip.getNextEntry();
    }
    return next;
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

package io.github.modeltrail.reader.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Zip archives. */
final class ZipEntries implements ArchiveInputs.Entries {
  private final ZipInputStream zip;

  ZipEntries(InputStream packed) {
    this.zip = new ZipInputStream(packed);
  }

  @Override
  public Optional<String> next() throws IOException {
    try {
      ZipEntry next = zip.getNextEntry();
      while (next != null && next.isDirectory()) {
        next = zip.getNextEntry();
      }
      return Optional.ofNullable(next).map(ZipEntry::getName);
    } catch (IllegalArgumentException e) {
      throw new IOException("the name of an entry cannot be decoded; pack the archive anew", e);
    }
  }

  @Override
  public InputStream content() {
    return zip;
  }
}

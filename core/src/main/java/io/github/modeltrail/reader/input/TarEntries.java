package io.github.modeltrail.reader.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Tar archives in the forms of POSIX and GNU; how they are packed themselves is found out before. */
final class TarEntries implements ArchiveInputs.Entries {
  /** Length of the header of an entry, with which an archive begins. */
  static final int HEADER_BYTES = 512;

  private final TarArchiveInputStream tar;

  TarEntries(InputStream unpacked) {
    this.tar = new TarArchiveInputStream(unpacked, StandardCharsets.UTF_8.name());
  }

  /** Whether bytes begin with the header of an entry, which holds its own checksum. */
  static boolean isHeader(byte[] start) {
    try {
      return start.length >= HEADER_BYTES && start[0] != 0 && TarUtils.verifyCheckSum(start);
    } catch (IllegalArgumentException e) {
      // There is no number where the checksum would stand.
      return false;
    }
  }

  @Override
  public Optional<String> next() throws IOException {
    try {
      TarArchiveEntry next = tar.getNextEntry();
      while (next != null && !isFile(next)) {
        next = tar.getNextEntry();
      }
      return Optional.ofNullable(next).map(TarArchiveEntry::getName);
    } catch (RuntimeException e) {
      throw new IOException("the archive is damaged (" + e.getMessage() + ")", e);
    }
  }

  private static boolean isFile(TarArchiveEntry entry) {
    return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
  }

  @Override
  public InputStream content() {
    return tar;
  }
}

package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.CountingInputStream;
import io.github.modeltrail.reader.source.InflationGuard;
import io.github.modeltrail.reader.source.LimitExceededException;
import io.github.modeltrail.reader.source.Source;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The files of an archive in its order, read as it streams by; folders, links and hidden files are passed over. Names are
 * only names: nothing is written and no link is followed. Files of LaTeX are held back to the end, where all are known that
 * one may put in, as long as they are no more than one document may be.
 */
final class ArchiveInputs implements Inputs {
  private static final Pattern LATEX = Pattern.compile("(?i).*\\.(?:tex|sty|bbl)");

  private final Source archive;
  private final int depth;
  private final CountingInputStream packed;
  private final Entries entries;
  private InputStream entry = InputStream.nullInputStream();
  private final Map<String, byte[]> held = new LinkedHashMap<>();
  private Iterator<String> heldNames = Collections.emptyIterator();
  private long heldBytes;
  private Optional<IOException> brokenOff = Optional.empty();
  private boolean ended;
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
    while (!ended) {
      Optional<Input> passing = passing();
      if (passing.isPresent()) {
        return passing;
      }
    }
    if (heldNames.hasNext()) {
      return Optional.of(held(heldNames.next()));
    }
    if (brokenOff.isPresent()) {
      throw brokenOff.get();
    }
    return Optional.empty();
  }

  /** The next entry, unless it is held back or there is none; what is held before a break is not lost by it. */
  private Optional<Input> passing() {
    try {
      entry.transferTo(OutputStream.nullOutputStream());
      Optional<String> name = nextShown();
      if (name.isPresent()) {
        return hold(name.get()) ? Optional.empty()
            : Optional.of(found(Source.of(named(name.get()), entry, archive.options())));
      }
    } catch (IOException e) {
      brokenOff = Optional.of(e);
    }
    ended = true;
    heldNames = held.keySet().iterator();
    return Optional.empty();
  }

  /** Goes to an entry's bytes, and holds them if it is a file of LaTeX and there is room. */
  private boolean hold(String name) throws IOException {
    entry = new EntryStream(new InflationGuard(entries.content(), packed::count, archive.limits()));
    Optional<String> path = ArchiveFolder.normal(name).filter(normal -> LATEX.matcher(normal).matches());
    if (path.isEmpty() || held.containsKey(path.get())) {
      return false;
    }
    int room = (int) (archive.limits().documentChars() - heldBytes);
    byte[] bytes = entry.readNBytes(room);
    if (bytes.length == room) {
      entry = new SequenceInputStream(new ByteArrayInputStream(bytes), entry);
      return false;
    }
    heldBytes += bytes.length;
    held.put(path.get(), bytes);
    return true;
  }

  private Input held(String path) throws IOException {
    String stem = Source.withoutEnding(archive.name().substring(archive.name().lastIndexOf('/') + 1));
    ArchiveFolder folder = new ArchiveFolder(held, ArchiveFolder.folderOf(path), stem.replaceFirst("(?i)\\.tar$", ""));
    return found(Source.of(named(path), folder, new ByteArrayInputStream(held.get(path)), archive.options()));
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

  private Input found(Source source) {
    return new Input.Found(source, depth + 1);
  }

  private String named(String entryName) {
    return archive.name() + "!" + printable(entryName);
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

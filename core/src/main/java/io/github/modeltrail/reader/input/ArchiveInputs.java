package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.CountingInputStream;
import io.github.modeltrail.reader.source.InflationGuard;
import io.github.modeltrail.reader.source.LatexFile;
import io.github.modeltrail.reader.source.LimitExceededException;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of an archive in its order, read as it streams by; folders, links and hidden files are passed over. Names are
 * only names: nothing is written and no link is followed. What can belong to a paper in LaTeX is held back to the end, where
 * all files are known that one may put in or show: texts as long as they are no more than one document may be, and graphics
 * as long as there are not too many, as in an archive of nothing but PDFs, which is read in its order.
 */
final class ArchiveInputs implements Inputs {
  /** Most bytes of graphics that are held: more than preprint servers take for a paper. */
  private static final long GRAPHIC_BYTES = 64L << 20;

  private final Source archive;
  private final int depth;
  private final CountingInputStream packed;
  private final Entries entries;
  private InputStream entry = InputStream.nullInputStream();
  private final Map<String, byte[]> texts = new LinkedHashMap<>();
  private final Map<String, byte[]> graphics = new LinkedHashMap<>();
  private long textRoom;
  private long graphicRoom = GRAPHIC_BYTES;
  /** What is known of the texts when what was held is given out. */
  private ArchiveFiles known = new ArchiveFiles(Map.of());
  private Iterator<String> given = Collections.emptyIterator();
  private Optional<Input> behind = Optional.empty();
  private Optional<IOException> brokenOff = Optional.empty();
  private boolean ended;
  private int count;

  private ArchiveInputs(Source archive, int depth, Function<InputStream, Entries> form) {
    this.archive = archive;
    this.depth = depth;
    this.packed = new CountingInputStream(archive.bytes());
    this.entries = form.apply(packed);
    this.textRoom = archive.limits().documentChars();
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
    while (true) {
      if (given.hasNext()) {
        return Optional.of(held(given.next()));
      }
      if (behind.isPresent()) {
        Optional<Input> next = behind;
        behind = Optional.empty();
        return next;
      }
      if (ended) {
        return end();
      }
      advance();
    }
  }

  private Optional<Input> end() throws IOException {
    if (brokenOff.isPresent()) {
      throw brokenOff.get();
    }
    return Optional.empty();
  }

  /** Goes to the next entry, which is held or given; what is held before a break is not lost by it. */
  private void advance() {
    try {
      entry.transferTo(OutputStream.nullOutputStream());
      Optional<String> name = nextShown();
      if (name.isPresent()) {
        entry = new EntryStream(new InflationGuard(entries.content(), packed::count, archive.limits()));
        behind = holds(name.get()) ? Optional.empty() : Optional.of(passing(name.get()));
        return;
      }
    } catch (IOException e) {
      brokenOff = Optional.of(e);
    }
    ended = true;
    giveOut(Stream.concat(texts.keySet().stream(), graphics.keySet().stream()).toList());
  }

  /** Holds an entry's bytes if it can belong to a paper in LaTeX and there is room. */
  private boolean holds(String name) throws IOException {
    String path = Surroundings.normal(name).orElse("");
    Optional<LatexFile> kind = LatexFile.of(path);
    if (kind.isEmpty() || texts.containsKey(path) || graphics.containsKey(path)) {
      return false;
    }
    if (kind.get() == LatexFile.SOURCE) {
      int held = hold(path, texts, textRoom);
      textRoom -= Math.max(0, held);
      return held >= 0;
    }
    return holdsGraphic(path);
  }

  private boolean holdsGraphic(String path) throws IOException {
    int held = hold(path, graphics, graphicRoom);
    graphicRoom -= Math.max(0, held);
    if (held < 0 && graphicRoom > 0) {
      graphicRoom = 0;
      giveOut(List.copyOf(graphics.keySet()));
    }
    return held >= 0;
  }

  /** Holds the bytes of the entry, and says how many; if there are too many, they are still to come, and it says -1. */
  private int hold(String path, Map<String, byte[]> where, long room) throws IOException {
    byte[] bytes = entry.readNBytes((int) room);
    if (bytes.length == room) {
      entry = new SequenceInputStream(new ByteArrayInputStream(bytes), entry);
      return -1;
    }
    where.put(path, bytes);
    return bytes.length;
  }

  private void giveOut(List<String> paths) {
    known = new ArchiveFiles(texts);
    given = paths.iterator();
  }

  private Input passing(String name) throws IOException {
    Optional<String> graphic = Surroundings.normal(name).filter(path -> LatexFile.of(path).isPresent());
    return found(graphic.isPresent() ? Source.of(named(name), folder(graphic.get()), entry, archive.options())
        : Source.of(named(name), entry, archive.options()));
  }

  private Input held(String path) throws IOException {
    byte[] graphic = graphics.remove(path);
    InputStream bytes = new ByteArrayInputStream(graphic == null ? texts.get(path) : graphic);
    return found(Source.of(named(path), folder(path), bytes, archive.options()));
  }

  private ArchiveFolder folder(String path) {
    String stem = Source.withoutEnding(archive.name().substring(archive.name().lastIndexOf('/') + 1));
    return new ArchiveFolder(known, ArchiveFolder.folderOf(path), stem.replaceFirst("(?i)\\.tar$", ""));
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

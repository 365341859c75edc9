package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.CorpusInput;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A corpus on disk: documents in the order in which they came in, searchable, with their tags beside them.
 *
 * <p>
 * One index is open for writing once at a time, on whatever machine; any number of others read meanwhile, each what
 * was committed when it last opened or refreshed. Within one process an instance is thread-safe: writing operations
 * wait for each other, and streams go on giving what was there when they were opened.
 *
 * <p>
 * All methods throw {@link IndexException} or a kind of it if the files of the index cannot be read or written.
 */
public final class CorpusIndex implements AutoCloseable {

  /** Opens one of the two folders of an index; a seam for tests of failing disks. */
  interface Storage {
    Directory open(Path folder) throws IOException;
  }

  static final String DOCUMENTS = "documents";
  static final String TAGS = "tags";

  private final Path path;
  private final StorageErrors errors;
  private final Directory documentsDirectory;
  private final Directory tagsDirectory;
  private final Object writing = new Object();
  private final boolean readOnly;
  private @Nullable Writers writers;
  private volatile Snapshot snapshot;

  private CorpusIndex(Path path, Storage storage, boolean readOnly) throws IOException {
    this.path = path;
    this.readOnly = readOnly;
    errors = new StorageErrors(path);
    documentsDirectory = storage.open(path.resolve(DOCUMENTS));
    tagsDirectory = storage.open(path.resolve(TAGS));
    try {
      if (DirectoryReader.indexExists(documentsDirectory)) {
        StoreFormat.check(path, DirectoryReader.listCommits(documentsDirectory).getLast().getUserData());
      }
      writers = readOnly ? null : Writers.open(path, documentsDirectory, tagsDirectory);
      snapshot = Snapshot.open(documentsDirectory, tagsDirectory);
    } catch (IOException | RuntimeException e) {
      closeFiles();
      throw e;
    }
  }

  /**
   * Makes a new index in a folder that does not exist or is empty, and opens it for writing.
   *
   * @throws IndexException
   *           if there is something in the folder
   */
  public static CorpusIndex create(Path path) {
    return create(path, FSDirectory::open);
  }

  static CorpusIndex create(Path path, Storage storage) {
    try {
      Files.createDirectories(path);
      try (Stream<Path> entries = Files.list(path)) {
        if (entries.findAny().isPresent()) {
          throw new IndexException(path, "is not empty; add to an index that is there already with: modeltrail index"
              + " add --index " + path + " INPUT..., or name another folder", null);
        }
      }
      return new CorpusIndex(path, storage, false);
    } catch (IOException e) {
      throw new StorageErrors(path).unchecked(e);
    }
  }

  /**
   * Opens an index for reading and writing.
   *
   * @throws IndexMissingException
   *           if there is none
   * @throws IndexLockedException
   *           if it is open for writing elsewhere
   * @throws IndexFormatException
   *           if another version of the library has to work with it
   */
  public static CorpusIndex open(Path path) {
    return open(path, FSDirectory::open, false);
  }

  /** Like {@link #open}, but without a lock and for reading only, also on a read-only disk. */
  public static CorpusIndex openReadOnly(Path path) {
    return open(path, FSDirectory::open, true);
  }

  static CorpusIndex open(Path path, Storage storage, boolean readOnly) {
    if (!Files.isDirectory(path.resolve(DOCUMENTS))) {
      throw new IndexMissingException(path, null);
    }
    try {
      return new CorpusIndex(path, storage, readOnly);
    } catch (IOException e) {
      throw new StorageErrors(path).unchecked(e);
    }
  }

  /** Adds a corpus with the default options. */
  public AddSummary addAll(Corpus corpus) {
    return addAll(corpus, AddOptions.defaults());
  }

  /**
   * Adds the documents of a corpus. A document that is there already with the same content is passed over; one with
   * new content takes the old one's place, also in the order. What cannot be read is reported and passed over.
   *
   * <p>
   * If this ends by an exception or the process dies, all up to the last commit point is kept; adding the same corpus
   * again goes on from there. Files that were wholly committed, and whose documents are all there, are known by a hash of
   * their content and not parsed again. A file of which something could not be taken in is read every time.
   */
  public AddSummary addAll(Corpus corpus, AddOptions options) {
    return add(corpus.inputs(), options);
  }

  AddSummary add(Stream<CorpusInput> inputs, AddOptions options) {
    synchronized (writing) {
      options.tagger().ifPresent(tagger -> updateTags(tagger, options.threads()));
      return write(open -> {
        try (Ingest ingest = new Ingest(open, snapshot, options, errors)) {
          return ingest.run(inputs);
        }
      });
    }
  }

  /**
   * Deletes documents by id, with their tags.
   *
   * @return how many there were
   */
  public long delete(Collection<String> ids) {
    synchronized (writing) {
      return write(open -> {
        List<Integer> numbers = new ArrayList<>();
        IdLookup lookup = new IdLookup(snapshot.documents());
        for (String id : ids.stream().distinct().toList()) {
          int number = lookup.number(id);
          if (number >= 0) {
            numbers.add(number);
          }
        }
        return deleteNumbers(open, numbers);
      });
    }
  }

  /**
   * Deletes all documents that a query finds, with their tags.
   *
   * @return how many there were
   */
  public long delete(SearchQuery query) {
    synchronized (writing) {
      return write(open -> {
        FixedBitSet found = Snapshot.matching(snapshot.documents(), new QueryTranslation(snapshot).translate(query));
        return deleteNumbers(open, Arrays.stream(RowOrder.rows(found)).boxed().toList());
      });
    }
  }

  private long deleteNumbers(Writers open, List<Integer> numbers) throws IOException {
    DocumentRows rows = new DocumentRows(snapshot.documents());
    List<Long> revisions = new ArrayList<>();
    for (int number : numbers.stream().sorted().toList()) {
      open.documents().deleteDocuments(IndexFields.idTerm(rows.head(number).id()));
      revisions.add(rows.revision(number));
    }
    open.commitDocuments(snapshot.nextRevision());
    open.deleteTags(revisions);
    open.commitTags(Optional.empty());
    return numbers.size();
  }

  /**
   * Brings the stored tags up to date: documents that have none yet are tagged, and after a change of the tagger those
   * that hold an anchor, old or new, of a group that changed. The result is that of tagging everything.
   */
  public TagUpdate updateTags(DocumentTagger tagger, int threads) {
    synchronized (writing) {
      return write(open -> Retagging.run(open, snapshot, tagger, threads, errors));
    }
  }

  /**
   * The tags of all documents by this tagger, in the order of the documents: from the store what is up to date there,
   * the rest by tagging as the stream is read. Nothing is written; the stream must be closed.
   */
  public Stream<DocumentTags> tag(DocumentTagger tagger, int threads) {
    return read(held -> {
      TagPlan plan = TagPlan.of(held, tagger);
      return new Batches(held.documentsInOrder(), threads, errors).map(plan::tags);
    });
  }

  /**
   * Like {@link #tag(DocumentTagger, int)}, for the documents that a query finds. What the query asks of mentions and
   * topics is looked up in the stored tags: bring them up to date first.
   */
  public Stream<DocumentTags> tag(DocumentTagger tagger, int threads, SearchQuery query) {
    return read(held -> {
      TagPlan plan = TagPlan.of(held, tagger);
      FixedBitSet found = Snapshot.matching(held.documents(), new QueryTranslation(held).translate(query));
      int[] numbers = Arrays.stream(held.documentsInOrder()).filter(found::get).toArray();
      return new Batches(numbers, threads, errors).map(plan::tags);
    });
  }

  /** All documents in the order in which their ids first came in. The stream must be closed. */
  public Stream<Document> documents() {
    return read(held -> new Batches(held.documentsInOrder(), 1, errors).map(numbers -> {
      DocumentRows rows = new DocumentRows(held.documents());
      List<Document> documents = new ArrayList<>(numbers.length);
      for (int number : numbers) {
        documents.add(rows.document(number));
      }
      return documents;
    }));
  }

  /** The document with that id; empty if there is none. */
  public Optional<Document> document(String id) {
    return with(held -> {
      int number = new IdLookup(held.documents()).number(id);
      return number < 0 ? Optional.empty() : Optional.of(new DocumentRows(held.documents()).document(number));
    });
  }

  /** Finds documents by their texts, their own values and their stored tags. */
  public SearchResult search(SearchRequest request) {
    return with(held -> new Search(held, request).run());
  }

  /** What the index holds. */
  public IndexInfo info() {
    return with(held -> {
      long taggedUpTo = held.state().map(TagState::taggedUpTo).orElse(0L);
      long tagged = held.links().taggedDocuments();
      return new IndexInfo(held.documents().numDocs(), bytes(documentsDirectory) + bytes(tagsDirectory),
          StoreFormat.version(held.commitData()), tagged, held.since(taggedUpTo).cardinality(),
          held.state().map(TagState::lexicon), held.state().map(TagState::topicModel));
    });
  }

  /** The files that are known, because all that is in them is there, by the time at which they were taken in. */
  public List<TakenInput> inputs() {
    return with(held -> new InputJournal(held).inputs());
  }

  /** Sees what other processes have committed since this was opened. What this instance commits it sees by itself. */
  public void refresh() {
    synchronized (writing) {
      try {
        reopen();
      } catch (IOException e) {
        throw errors.unchecked(e);
      }
    }
  }

  /** The folder of the index. */
  public Path path() {
    return path;
  }

  /** Gives the lock back. Streams that are still open go on until they are closed. */
  @Override
  public void close() {
    synchronized (writing) {
      try {
        snapshot.close();
        closeFiles();
      } catch (IOException e) {
        throw errors.unchecked(e);
      }
    }
  }

  private interface ReadWork<T> {
    T with(Snapshot held) throws IOException;
  }

  private interface WriteWork<T> {
    T with(Writers open) throws IOException;
  }

  private <T> T write(WriteWork<T> work) {
    Writers open = writers;
    if (open == null) {
      throw new IllegalStateException(path + " is " + (readOnly ? "open for reading only" : "closed"));
    }
    try {
      T result = work.with(open);
      reopen();
      return result;
    } catch (IOException | RuntimeException e) {
      startOver(e);
      throw errors.unchecked(e);
    }
  }

  /** Drops what was not committed, so that the next writing operation starts from a commit point. */
  private void startOver(Exception failure) {
    try {
      Writers open = writers;
      writers = null;
      if (open != null) {
        open.close();
      }
      writers = Writers.open(path, documentsDirectory, tagsDirectory);
      reopen();
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private void reopen() throws IOException {
    Snapshot before = snapshot;
    snapshot = before.reopen(tagsDirectory);
    before.close();
  }

  private Snapshot hold() {
    Snapshot held = snapshot;
    while (!held.acquire()) {
      Snapshot newer = snapshot;
      if (newer == held) {
        throw new IllegalStateException(path + " is closed");
      }
      held = newer;
    }
    return held;
  }

  private <T> T with(ReadWork<T> work) {
    try (Snapshot held = hold()) {
      return work.with(held);
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  private <T> Stream<T> read(ReadWork<Stream<T>> open) {
    Snapshot held = hold();
    try {
      return open.with(held).onClose(() -> letGo(held));
    } catch (IOException | RuntimeException e) {
      letGo(held);
      throw errors.unchecked(e);
    }
  }

  private void letGo(Snapshot held) {
    try {
      held.close();
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  private void closeFiles() throws IOException {
    Writers open = writers;
    writers = null;
    IOUtils.close(open, documentsDirectory, tagsDirectory);
  }
}

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
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;

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

  private final OpenIndex open;

  private CorpusIndex(OpenIndex open) {
    this.open = open;
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

  static CorpusIndex create(Path path, OpenIndex.Storage storage) {
    try {
      Files.createDirectories(path);
      try (Stream<Path> entries = Files.list(path)) {
        if (entries.findAny().isPresent()) {
          throw new IndexException(path, "is not empty; add to an index that is there already with: modeltrail index"
              + " add --index " + path + " INPUT..., or name another folder", null);
        }
      }
      return new CorpusIndex(new OpenIndex(path, storage, false));
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

  static CorpusIndex open(Path path, OpenIndex.Storage storage, boolean readOnly) {
    if (!Files.isDirectory(path.resolve(OpenIndex.DOCUMENTS))) {
      throw new IndexMissingException(path, null);
    }
    try {
      return new CorpusIndex(new OpenIndex(path, storage, readOnly));
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
    return open.inOneTurn(() -> {
      options.tagger().ifPresent(tagger -> updateTags(tagger, options.threads()));
      return open.write((writers, newest) -> {
        try (Ingest ingest = new Ingest(writers, newest, options, open.errors())) {
          return ingest.run(inputs);
        }
      });
    });
  }

  /**
   * Deletes documents by id, with their tags.
   *
   * @return how many there were
   */
  public long delete(Collection<String> ids) {
    return open.write((writers, newest) -> {
      List<Integer> numbers = new ArrayList<>();
      IdLookup lookup = new IdLookup(newest.documents());
      for (String id : ids.stream().distinct().toList()) {
        int number = lookup.number(id);
        if (number >= 0) {
          numbers.add(number);
        }
      }
      return delete(numbers, writers, newest);
    });
  }

  /**
   * Deletes all documents that a query finds, with their tags.
   *
   * @return how many there were
   */
  public long delete(SearchQuery query) {
    return open.write((writers, newest) -> {
      FixedBitSet found = Snapshot.matching(newest.documents(), new QueryTranslation(newest).translate(query));
      return delete(Arrays.stream(RowOrder.rows(found)).boxed().toList(), writers, newest);
    });
  }

  private static long delete(List<Integer> numbers, Writers writers, Snapshot newest) throws IOException {
    DocumentRows rows = new DocumentRows(newest.documents());
    List<Long> revisions = new ArrayList<>();
    for (int number : numbers.stream().sorted().toList()) {
      writers.documents().deleteDocuments(IndexFields.idTerm(rows.head(number).id()));
      revisions.add(rows.revision(number));
    }
    writers.commitDocuments(newest.nextRevision());
    writers.deleteTags(revisions);
    writers.commitTags(Optional.empty());
    return numbers.size();
  }

  /**
   * Brings the stored tags up to date: documents that have none yet are tagged, and after a change of the tagger those
   * that hold an anchor, old or new, of a group that changed. The result is that of tagging everything.
   */
  public TagUpdate updateTags(DocumentTagger tagger, int threads) {
    return open.write((writers, newest) -> Retagging.run(writers, newest, tagger, threads, open.errors()));
  }

  /**
   * The tags of all documents by this tagger, in the order of the documents: from the store what is up to date there,
   * the rest by tagging as the stream is read. Nothing is written; the stream must be closed.
   */
  public Stream<DocumentTags> tag(DocumentTagger tagger, int threads) {
    return open.stream(held -> {
      TagPlan plan = TagPlan.of(held, tagger);
      return new Batches(held.documentsInOrder(), threads, open.errors()).map(plan::tags);
    });
  }

  /**
   * Like {@link #tag(DocumentTagger, int)}, for the documents that a query finds. What the query asks of mentions and
   * topics is looked up in the stored tags: bring them up to date first.
   */
  public Stream<DocumentTags> tag(DocumentTagger tagger, int threads, SearchQuery query) {
    return open.stream(held -> {
      TagPlan plan = TagPlan.of(held, tagger);
      FixedBitSet found = Snapshot.matching(held.documents(), new QueryTranslation(held).translate(query));
      int[] numbers = Arrays.stream(held.documentsInOrder()).filter(found::get).toArray();
      return new Batches(numbers, threads, open.errors()).map(plan::tags);
    });
  }

  /** All documents in the order in which their ids first came in. The stream must be closed. */
  public Stream<Document> documents() {
    return open.stream(held -> new Batches(held.documentsInOrder(), 1, open.errors()).map(numbers -> {
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
    return open.read(held -> {
      int number = new IdLookup(held.documents()).number(id);
      return number < 0 ? Optional.empty() : Optional.of(new DocumentRows(held.documents()).document(number));
    });
  }

  /** Finds documents by their texts, their own values and their stored tags. */
  public SearchResult search(SearchRequest request) {
    return open.read(held -> new Search(held, request).run());
  }

  /** What the index holds. */
  public IndexInfo info() {
    return open.read(held -> {
      long taggedUpTo = held.state().map(TagState::taggedUpTo).orElse(0L);
      long tagged = held.links().taggedDocuments();
      return new IndexInfo(held.documents().numDocs(), open.bytes(),
          StoreFormat.version(held.commitData()), tagged, held.since(taggedUpTo).cardinality(),
          held.state().map(TagState::lexicon), held.state().map(TagState::topicModel));
    });
  }

  /** The files that are known, because all that is in them is there, by the time at which they were taken in. */
  public List<TakenInput> inputs() {
    return open.read(held -> new InputJournal(held).inputs());
  }

  /** Sees what other processes have committed since this was opened. What this instance commits it sees by itself. */
  public void refresh() {
    open.refresh();
  }

  /** The folder of the index. */
  public Path path() {
    return open.path();
  }

  /** Gives the lock back. Streams that are still open go on until they are closed. */
  @Override
  public void close() {
    open.close();
  }
}

package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Texts and tags as they were at one moment. Whoever reads holds it by {@link #acquire} and lets go by {@link #close};
 * the files stay open until the last one has done so. Thread-safe.
 *
 * <p>
 * The two indexes commit one after the other, so tags can lag behind the texts. Nothing depends on that: rows of tags
 * whose document is gone are passed over, and documents beyond {@link TagState#taggedUpTo} count as not tagged yet.
 */
final class Snapshot implements AutoCloseable {
  private final DirectoryReader documents;
  private final Optional<DirectoryReader> tags;
  private final IndexReader rowsOfTags;
  private final Optional<TagState> state;
  private final Map<String, String> commitData;
  private final boolean tagsMayOutliveDocuments;
  private final AtomicInteger holders = new AtomicInteger(1);
  private @Nullable RowLinks links;

  private Snapshot(DirectoryReader documents, Optional<DirectoryReader> tags) throws IOException {
    this.documents = documents;
    this.tags = tags;
    this.rowsOfTags = tags.isPresent() ? tags.get() : new MultiReader();
    Map<String, String> tagsData = tags.isPresent() ? tags.get().getIndexCommit().getUserData() : Map.of();
    this.state = TagState.ofCommitData(tagsData);
    this.commitData = documents.getIndexCommit().getUserData();
    this.tagsMayOutliveDocuments = StoreFormat.commit(tagsData) != StoreFormat.commit(commitData);
  }

  /** Opens the last commit of both. */
  static Snapshot open(Directory documents, Directory tags) throws IOException {
    return open(tags, () -> DirectoryReader.open(documents), () -> DirectoryReader.open(tags));
  }

  /** Opens the last commit of both, and shares with this one what has not changed since. */
  Snapshot reopen(Directory tagsDirectory) throws IOException {
    return open(tagsDirectory, () -> newest(documents),
        () -> tags.isPresent() ? newest(tags.get()) : DirectoryReader.open(tagsDirectory));
  }

  /** Tags are opened first: those without a document do no harm, documents that lack theirs would. */
  private static Snapshot open(Directory tagsDirectory, Opening documents, Opening tags) throws IOException {
    Optional<DirectoryReader> openTags = DirectoryReader.indexExists(tagsDirectory) ? Optional.of(tags.open())
        : Optional.empty();
    try {
      return new Snapshot(documents.open(), openTags);
    } catch (IOException | RuntimeException e) {
      if (openTags.isPresent()) {
        openTags.get().decRef();
      }
      throw e;
    }
  }

  private interface Opening {
    DirectoryReader open() throws IOException;
  }

  private static DirectoryReader newest(DirectoryReader reader) throws IOException {
    DirectoryReader newer;
    try {
      newer = DirectoryReader.openIfChanged(reader);
    } catch (IllegalStateException e) {
      // Another index was put in the place of this one, as a repair and an upgrade do.
      return DirectoryReader.open(reader.directory());
    }
    if (newer != null) {
      return newer;
    }
    reader.incRef();
    return reader;
  }

  /** Whether this is still open; if so, one more call of {@link #close} is due. */
  boolean acquire() {
    int before = holders.get();
    while (before > 0) {
      if (holders.compareAndSet(before, before + 1)) {
        return true;
      }
      before = holders.get();
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    if (holders.decrementAndGet() == 0) {
      IOUtils.close(documents::decRef, tags.isPresent() ? tags.get()::decRef : null);
    }
  }

  IndexReader documents() {
    return documents;
  }

  /** The rows of tags; none where nothing was committed yet. */
  IndexReader tags() {
    return rowsOfTags;
  }

  Optional<TagState> state() {
    return state;
  }

  /** Whether a process died between the two commits, so that there may be tags without a document. */
  boolean tagsMayOutliveDocuments() {
    return tagsMayOutliveDocuments;
  }

  Map<String, String> commitData() {
    return commitData;
  }

  /** The revision that the next document to come in would have got. */
  long nextRevision() {
    return StoreFormat.nextRevision(commitData);
  }

  /** The documents that came in, or got new content, with this revision or a later one. */
  FixedBitSet since(long revision) throws IOException {
    return matching(documents, NumericDocValuesField.newSlowRangeQuery(IndexFields.REVISION, revision, Long.MAX_VALUE));
  }

  /** Numbers of all documents in the order in which they came in. */
  int[] documentsInOrder() throws IOException {
    return RowOrder.of(documents, IndexFields.SEQUENCE);
  }

  /** Which rows of tags belong to which documents; worked out once. */
  synchronized RowLinks links() throws IOException {
    RowLinks known = links;
    if (known == null) {
      known = RowLinks.between(documents, rowsOfTags);
      links = known;
    }
    return known;
  }

  /** The documents that hold one of these anchors in their texts. */
  FixedBitSet holding(Set<String> anchors) throws IOException {
    return new AnchorSearch(anchors).in(documents);
  }

  /** All rows of an index that match a query. */
  static FixedBitSet matching(IndexReader reader, Query query) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher.search(query, new RowSetCollector.Of(reader.maxDoc()));
  }
}

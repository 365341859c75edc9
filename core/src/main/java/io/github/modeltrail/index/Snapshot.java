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
  private final IndexReader documents;
  private final IndexReader tags;
  private final Optional<TagState> state;
  private final Map<String, String> commitData;
  private final AtomicInteger holders = new AtomicInteger(1);
  private @Nullable RowLinks links;

  private Snapshot(DirectoryReader documents, IndexReader tags, Map<String, String> tagsCommitData)
      throws IOException {
    this.documents = documents;
    this.tags = tags;
    this.state = TagState.ofCommitData(tagsCommitData);
    this.commitData = documents.getIndexCommit().getUserData();
  }

  /** Opens the last commit of both. */
  static Snapshot open(Directory documents, Directory tags) throws IOException {
    if (!DirectoryReader.indexExists(tags)) {
      return new Snapshot(DirectoryReader.open(documents), new MultiReader(), Map.of());
    }
    DirectoryReader tagsReader = DirectoryReader.open(tags);
    try {
      return new Snapshot(DirectoryReader.open(documents), tagsReader, tagsReader.getIndexCommit().getUserData());
    } catch (IOException | RuntimeException e) {
      tagsReader.close();
      throw e;
    }
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
      IOUtils.close(documents, tags);
    }
  }

  IndexReader documents() {
    return documents;
  }

  IndexReader tags() {
    return tags;
  }

  Optional<TagState> state() {
    return state;
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
      known = RowLinks.between(documents, tags);
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

package io.github.modeltrail.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * The two indexes open for writing. The lock on the index of texts, which is taken first and given back last, stands
 * for both.
 */
final class Writers implements Closeable {
  private static final double DOCUMENTS_BUFFER_MB = 64;
  private static final double TAGS_BUFFER_MB = 16;

  private final Path index;
  private final IndexWriter documents;
  private final IndexWriter tags;
  private long documentsCommit;

  private Writers(Path index, IndexWriter documents, IndexWriter tags) {
    this.index = index;
    this.documents = documents;
    this.tags = tags;
    this.documentsCommit = StoreFormat.commit(data(documents));
  }

  static Writers open(Path index, Directory documents, Directory tags) throws IOException {
    IndexWriter documentsWriter = new IndexWriter(documents, config(DOCUMENTS_BUFFER_MB));
    try {
      LockHolder.record(index);
      IndexWriter tagsWriter = new IndexWriter(tags, config(TAGS_BUFFER_MB));
      Writers writers = new Writers(index, documentsWriter, tagsWriter);
      if (!DirectoryReader.indexExists(documents)) {
        writers.commitDocuments(1);
      }
      return writers;
    } catch (IOException | RuntimeException e) {
      documentsWriter.rollback();
      throw e;
    }
  }

  IndexWriter documents() {
    return documents;
  }

  void putTags(long revision, StoredTags rows) throws IOException {
    tags.updateDocuments(TagFields.revisionTerm(revision), TagFields.rows(revision, rows));
  }

  /** Like {@link #putTags} for a revision that has no tags yet, which spares a look for old rows. */
  void addTags(long revision, StoredTags rows) throws IOException {
    tags.addDocuments(TagFields.rows(revision, rows));
  }

  void deleteTags(Collection<Long> revisions) throws IOException {
    tags.deleteDocuments(revisions.stream().map(TagFields::revisionTerm).toArray(Term[]::new));
  }

  /** Keeps that an input was taken in, from the next {@link #commitTags} on. */
  void putInput(JournalEntry entry) throws IOException {
    tags.updateDocument(JournalEntry.term(entry.key()), entry.row());
  }

  /** Keeps, from the next {@link #commitTags} on, what the tagger is made of that finds these tags stale. */
  void putTagger(StaleTags stale) throws IOException {
    for (String name : stale.groups()) {
      AnchorGroup group = stale.tagger().anchorGroups().get(name);
      if (group == null) {
        tags.deleteDocuments(TaggerRows.groupTerm(name));
      } else {
        tags.updateDocument(TaggerRows.groupTerm(name), TaggerRows.groupRow(name, group));
      }
    }
    if (stale.taggedUpTo() == 0 || !stale.groups().isEmpty() || !stale.facts().isEmpty()) {
      tags.updateDocument(TaggerRows.partsTerm(), TaggerRows.partsRow(stale.parts()));
    }
  }

  /**
   * Writes the buffers that are held in memory to disk, as long as there are any. A commit does so too, but one buffer after
   * the other; several threads that call this share them.
   */
  void flushBuffers() throws IOException {
    boolean flushed;
    do {
      flushed = documents.flushNextBuffer() || tags.flushNextBuffer();
    } while (flushed);
  }

  void commitDocuments(long nextRevision) throws IOException {
    documents.setLiveCommitData(StoreFormat.commitData(nextRevision, ++documentsCommit).entrySet());
    documents.commit();
  }

  /** Makes the tags last; they are those of the state, if one is given, and else still those of the state before. */
  void commitTags(Optional<TagState> state) throws IOException {
    Map<String, String> data = new HashMap<>(state.map(TagState::commitData).orElseGet(() -> data(tags)));
    StoreFormat.putCommit(data, documentsCommit);
    tags.setLiveCommitData(data.entrySet());
    tags.commit();
  }

  private static Map<String, String> data(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /** Closes without keeping what was not committed. */
  @Override
  public void close() throws IOException {
    IOUtils.close(tags::rollback, () -> LockHolder.forget(index), documents::rollback);
  }

  private static IndexWriterConfig config(double bufferMegabytes) {
    return new IndexWriterConfig().setRAMBufferSizeMB(bufferMegabytes).setCommitOnClose(false);
  }
}

package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings the stored tags up to date with a tagger: reads the documents that {@link StaleTags} names, renews facts in the
 * tags of others, and commits once at the end. Its cost follows what has changed and not the size of the index.
 */
final class Retagging {
  private final Writers writers;
  private final Snapshot snapshot;
  private final StaleTags stale;
  private final int threads;
  private final StorageErrors errors;

  private Retagging(Writers writers, Snapshot snapshot, StaleTags stale, int threads, StorageErrors errors) {
    this.writers = writers;
    this.snapshot = snapshot;
    this.stale = stale;
    this.threads = threads;
    this.errors = errors;
  }

  static TagUpdate run(Writers writers, Snapshot snapshot, DocumentTagger tagger, int threads, StorageErrors errors)
      throws IOException {
    StaleTags stale = StaleTags.of(snapshot, tagger);
    TagState wanted = TagState.of(tagger, stale.parts(), snapshot.nextRevision());
    return snapshot.state().filter(wanted::equals).isPresent()
        ? new TagUpdate(snapshot.documents().numDocs(), 0, 0)
        : new Retagging(writers, snapshot, stale, threads, errors).run(wanted);
  }

  private TagUpdate run(TagState wanted) throws IOException {
    Set<Long> read = new HashSet<>();
    try (Stream<Long> revisions = new Batches(RowOrder.rows(stale.toRead()), threads, errors).map(this::tag)) {
      revisions.forEach(read::add);
    }
    long renewed = renewFacts(read);
    if (snapshot.tagsMayOutliveDocuments()) {
      writers.deleteTags(revisionsOfGoneDocuments());
    }
    writers.putTagger(stale);
    writers.commitTags(Optional.of(wanted));
    return new TagUpdate(snapshot.documents().numDocs(), read.size(), renewed);
  }

  private List<Long> tag(int[] numbers) throws IOException {
    DocumentRows rows = new DocumentRows(snapshot.documents());
    TagRows stored = new TagRows(snapshot.tags());
    List<Long> revisions = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      long revision = rows.revision(number);
      update(revision, rows.document(number), stored.find(revision));
      revisions.add(revision);
    }
    return revisions;
  }

  private void update(long revision, Document document, Optional<StoredTags> before) throws IOException {
    DocumentHead head = DocumentHead.of(document);
    DocumentTags tags = stale.tags(document, head, revision, before);
    boolean silent = tags.equals(stale.tagger().untouched(head));
    if (silent && before.isPresent()) {
      writers.deleteTags(Collections.singleton(revision));
    } else if (!silent && !before.equals(Optional.of(StoredTags.of(tags)))) {
      writers.putTags(revision, StoredTags.of(tags));
    }
  }

  private long renewFacts(Set<Long> read) throws IOException {
    int[] rows = RowOrder.rows(new FamilyRows(snapshot.tags()).of(stale.facts()));
    try (Stream<Boolean> renewed = new Batches(rows, threads, errors).map(batch -> renewFacts(batch, read))) {
      return renewed.filter(Boolean::booleanValue).count();
    }
  }

  private List<Boolean> renewFacts(int[] rows, Set<Long> read) throws IOException {
    TagRows stored = new TagRows(snapshot.tags());
    List<Boolean> renewed = new ArrayList<>(rows.length);
    RowNumbers revisions = new RowNumbers(snapshot.tags(), TagFields.REVISION);
    for (int row : rows) {
      long revision = revisions.of(row);
      renewed.add(!read.contains(revision) && renewFacts(revision, stored.tags(row)));
    }
    return renewed;
  }

  private boolean renewFacts(long revision, StoredTags before) throws IOException {
    StoredTags tags = before.withFacts(stale.tagger());
    boolean changed = !tags.equals(before);
    if (changed) {
      writers.putTags(revision, tags);
    }
    return changed;
  }

  private List<Long> revisionsOfGoneDocuments() throws IOException {
    List<Long> revisions = new ArrayList<>();
    for (long key : RowOrder.keys(snapshot.tags(), TagFields.REVISION)) {
      if (RowOrder.number(key) >= 0 && snapshot.links().document(RowOrder.row(key)) < 0) {
        revisions.add(RowOrder.number(key));
      }
    }
    return revisions;
  }
}

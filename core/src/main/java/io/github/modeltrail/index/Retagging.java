package io.github.modeltrail.index;

import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Brings the stored tags up to date with a tagger: reads what {@link TagPlan} says, and commits once at the end. */
final class Retagging {
  private final Writers writers;
  private final Snapshot snapshot;
  private final DocumentTagger tagger;
  private final RowLinks links;

  private Retagging(Writers writers, Snapshot snapshot, DocumentTagger tagger) throws IOException {
    this.writers = writers;
    this.snapshot = snapshot;
    this.tagger = tagger;
    this.links = snapshot.links();
  }

  static TagUpdate run(Writers writers, Snapshot snapshot, DocumentTagger tagger, int threads, StorageErrors errors)
      throws IOException {
    int documents = snapshot.documents().numDocs();
    boolean current = snapshot.state()
        .filter(state -> state.isBy(tagger) && state.taggedUpTo() >= snapshot.nextRevision()).isPresent();
    if (current) {
      return new TagUpdate(documents, 0);
    }
    return new TagUpdate(documents, new Retagging(writers, snapshot, tagger).run(threads, errors));
  }

  private long run(int threads, StorageErrors errors) throws IOException {
    int[] toRead = RowOrder.rows(TagPlan.of(snapshot, tagger).toRead());
    try (Stream<Long> revisions = new Batches(toRead, threads, errors).map(this::tag)) {
      revisions.forEach(revision -> {});
    }
    writers.deleteTags(revisionsOfGoneDocuments());
    writers.commitTags(TagState.of(tagger, snapshot.nextRevision()).commitData());
    return toRead.length;
  }

  private List<Long> tag(int[] numbers) throws IOException {
    DocumentRows rows = new DocumentRows(snapshot.documents());
    List<Long> revisions = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      long revision = rows.revision(number);
      store(revision, rows, number);
      revisions.add(revision);
    }
    return revisions;
  }

  private void store(long revision, DocumentRows rows, int number) throws IOException {
    DocumentTags tags = tagger.tag(rows.document(number));
    if (!tags.equals(tagger.untouched(rows.head(number)))) {
      writers.putTags(revision, tags);
    } else if (links.tagsRow(number) >= 0) {
      writers.deleteTags(Collections.singleton(revision));
    }
  }

  private List<Long> revisionsOfGoneDocuments() throws IOException {
    List<Long> revisions = new ArrayList<>();
    for (long key : RowOrder.keys(snapshot.tags(), TagFields.REVISION)) {
      if (RowOrder.number(key) >= 0 && links.document(RowOrder.row(key)) < 0) {
        revisions.add(RowOrder.number(key));
      }
    }
    return revisions;
  }
}

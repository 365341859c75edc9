package io.github.modeltrail.index;

import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the tags of each document of a snapshot come from: the tagger, the store, or silence. Immutable, thread-safe.
 */
final class TagPlan {
  private final Snapshot snapshot;
  private final StaleTags stale;
  private final RowLinks links;

  private TagPlan(Snapshot snapshot, StaleTags stale) throws IOException {
    this.snapshot = snapshot;
    this.stale = stale;
    this.links = snapshot.links();
  }

  /** A plan that takes from the store what is neither missing nor stale. */
  static TagPlan of(Snapshot snapshot, DocumentTagger tagger) throws IOException {
    return new TagPlan(snapshot, StaleTags.of(snapshot, tagger));
  }

  /** The tags of these documents. */
  List<DocumentTags> tags(int[] numbers) throws IOException {
    DocumentRows documents = new DocumentRows(snapshot.documents());
    TagRows rows = new TagRows(snapshot.tags());
    List<DocumentTags> tags = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      tags.add(tags(number, documents, rows));
    }
    return tags;
  }

  private DocumentTags tags(int number, DocumentRows documents, TagRows rows) throws IOException {
    DocumentHead head = documents.head(number);
    int row = links.tagsRow(number);
    Optional<StoredTags> stored = row < 0 ? Optional.empty() : Optional.of(rows.tags(row));
    return stale.toRead().get(number)
        ? stale.tags(documents.document(number), head, documents.revision(number), stored)
        : stale.known(head, stored);
  }
}

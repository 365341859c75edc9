package io.github.modeltrail.index;

import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents of a snapshot a tagger has to read, and where the tags of the others come from: the store, or
 * silence. Immutable, thread-safe.
 */
final class TagPlan {
  private final Snapshot snapshot;
  private final DocumentTagger tagger;
  private final FixedBitSet toRead;
  private final RowLinks links;

  private TagPlan(Snapshot snapshot, DocumentTagger tagger, FixedBitSet toRead) throws IOException {
    this.snapshot = snapshot;
    this.tagger = tagger;
    this.toRead = toRead;
    this.links = snapshot.links();
  }

  /** A plan that takes from the store what is neither missing nor stale. */
  static TagPlan of(Snapshot snapshot, DocumentTagger tagger) throws IOException {
    return new TagPlan(snapshot, tagger, missingOrStale(snapshot, tagger));
  }

  private static FixedBitSet missingOrStale(Snapshot snapshot, DocumentTagger tagger) throws IOException {
    if (snapshot.state().isEmpty()) {
      return snapshot.holding(anchors(tagger));
    }
    TagState state = snapshot.state().get();
    Set<String> changed = state.anchorsOfChangedGroups(tagger.anchorGroups());
    FixedBitSet toRead = changed.isEmpty() ? nothing(snapshot) : snapshot.holding(changed);
    if (snapshot.nextRevision() > state.taggedUpTo()) {
      FixedBitSet missing = snapshot.since(state.taggedUpTo());
      missing.and(snapshot.holding(anchors(tagger)));
      toRead.or(missing);
    }
    return toRead;
  }

  private static Set<String> anchors(DocumentTagger tagger) {
    Set<String> all = new HashSet<>();
    tagger.anchorGroups().values().forEach(group -> all.addAll(group.anchors()));
    return all;
  }

  /** The documents whose text has to be read and tagged. */
  FixedBitSet toRead() {
    return toRead;
  }

  /** The tags of these documents. */
  List<DocumentTags> tags(int[] numbers) throws IOException {
    DocumentRows documents = new DocumentRows(snapshot.documents());
    TagRows rows = new TagRows(snapshot.tags());
    List<DocumentTags> tags = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      tags.add(toRead.get(number) ? tagger.tag(documents.document(number)) : known(number, documents, rows));
    }
    return tags;
  }

  private DocumentTags known(int number, DocumentRows documents, TagRows rows) throws IOException {
    DocumentHead head = documents.head(number);
    int row = links.tagsRow(number);
    return row < 0 ? tagger.untouched(head)
        : rows.tags(row, head, tagger.lexiconVersion(), tagger.topicModelVersion());
  }

  private static FixedBitSet nothing(Snapshot snapshot) {
    return new FixedBitSet(Math.max(1, snapshot.documents().maxDoc()));
  }
}

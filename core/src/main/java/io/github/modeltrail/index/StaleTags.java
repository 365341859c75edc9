package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a tagger finds missing or stale in a snapshot: the documents it has to read, and the families whose facts it knows
 * otherwise. Immutable, thread-safe.
 *
 * @param tagger
 *          the tagger
 * @param parts
 *          what it is made of
 * @param groups
 *          its anchor groups, and those of the tagger before it, that differ between the two
 * @param facts
 *          the families whose facts differ
 * @param toRead
 *          the documents that have to be read
 * @param taggedUpTo
 *          documents with this revision or a later one have no tags yet
 */
record StaleTags(DocumentTagger tagger, TaggerParts parts, Set<String> groups, Set<String> facts, FixedBitSet toRead,
    long taggedUpTo) {

  static StaleTags of(Snapshot snapshot, DocumentTagger tagger) throws IOException {
    TaggerParts parts = TaggerParts.of(tagger);
    if (snapshot.state().isEmpty()) {
      return new StaleTags(tagger, parts, parts.groups(), Set.of(), snapshot.holding(anchors(tagger)), 0);
    }
    TagState state = snapshot.state().get();
    FixedBitSet toRead = new FixedBitSet(Math.max(1, snapshot.documents().maxDoc()));
    Set<String> groups = Set.of();
    Set<String> facts = Set.of();
    if (!state.parts().equals(parts.hash())) {
      TaggerRows rows = new TaggerRows(snapshot.tags());
      TaggerParts before = rows.parts();
      groups = parts.changedGroups(before);
      facts = parts.changedFacts(before);
      toRead.or(snapshot.holding(changedAnchors(groups, rows, before, parts, tagger.anchorGroups())));
    }
    if (snapshot.nextRevision() > state.taggedUpTo()) {
      FixedBitSet missing = snapshot.since(state.taggedUpTo());
      missing.and(snapshot.holding(anchors(tagger)));
      toRead.or(missing);
    }
    return new StaleTags(tagger, parts, groups, facts, toRead, state.taggedUpTo());
  }

  private static Set<String> anchors(DocumentTagger tagger) {
    Set<String> all = new HashSet<>();
    tagger.anchorGroups().values().forEach(group -> all.addAll(group.anchors()));
    return all;
  }

  /** The anchors of these groups, old and new; where the rules are the same, those that came or went. */
  private static Set<String> changedAnchors(Set<String> groups, TaggerRows rows, TaggerParts before, TaggerParts now,
      Map<String, AnchorGroup> newGroups) throws IOException {
    Set<String> changed = new HashSet<>();
    for (String name : groups) {
      Set<String> old = before.groups().contains(name) ? rows.anchors(name) : Set.of();
      AnchorGroup group = newGroups.get(name);
      Set<String> young = group == null ? Set.of() : group.anchors();
      boolean otherRules = now.hasOtherRules(name, before);
      old.stream().filter(anchor -> otherRules || !young.contains(anchor)).forEach(changed::add);
      young.stream().filter(anchor -> otherRules || !old.contains(anchor)).forEach(changed::add);
    }
    return changed;
  }

  /** The tags of a document that has to be read. */
  DocumentTags tags(Document document, DocumentHead head, long revision, Optional<StoredTags> stored) {
    return revision < taggedUpTo ? tagger.tag(document, known(head, stored), groups) : tagger.tag(document);
  }

  /** The tags of a document that need not be read. */
  DocumentTags known(DocumentHead head, Optional<StoredTags> stored) {
    return stored.isEmpty() ? tagger.untouched(head)
        : (facts.isEmpty() ? stored.get() : stored.get().withFacts(tagger)).under(head, tagger);
  }
}

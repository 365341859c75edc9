package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

/** Reads stored tags by row or by the revision of their document. Not thread-safe. */
final class TagRows {
  private final StoredFields stored;
  private final TermLookup revisions;

  TagRows(IndexReader reader) throws IOException {
    stored = reader.storedFields();
    revisions = new TermLookup(reader, TagFields.REVISION);
  }

  StoredTags tags(int row) throws IOException {
    return TagsCodec.decode(DocumentRows.bytes(stored, row, TagFields.TAGS));
  }

  /** The tags of the document with that revision; empty if none are stored. */
  Optional<StoredTags> find(long revision) throws IOException {
    int row = revisions.row(TagFields.revisionTerm(revision).bytes());
    return row < 0 ? Optional.empty() : Optional.of(tags(row));
  }
}

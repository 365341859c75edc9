package io.github.modeltrail.index;

import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

/** Reads stored tags by row. Not thread-safe. */
final class TagRows {
  private final StoredFields stored;

  TagRows(IndexReader reader) throws IOException {
    this.stored = reader.storedFields();
  }

  DocumentTags tags(int row, DocumentHead head, String lexicon, String topicModel) throws IOException {
    return TagsCodec.decode(head, lexicon, topicModel, DocumentRows.bytes(stored, row, TagFields.TAGS));
  }
}

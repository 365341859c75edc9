package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** Finds documents by id, many times over. Not thread-safe. */
final class IdLookup {
  private final TermLookup ids;
  private final DocumentRows rows;

  IdLookup(IndexReader reader) throws IOException {
    ids = new TermLookup(reader, IndexFields.ID);
    rows = new DocumentRows(reader);
  }

  /** What is stored of a document beside its texts. */
  record Known(BytesRef hash, long revision, long sequence) {}

  Optional<Known> find(String id) throws IOException {
    int number = number(id);
    return number < 0 ? Optional.empty()
        : Optional
            .of(new Known(BytesRef.deepCopyOf(rows.hash(number)), rows.revision(number), rows.sequence(number)));
  }

  /** The number of the document with that id, or -1. */
  int number(String id) throws IOException {
    return ids.row(IndexFields.idTerm(id).bytes());
  }
}

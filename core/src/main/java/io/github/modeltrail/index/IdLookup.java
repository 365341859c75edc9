package io.github.modeltrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds documents by id, many times over. Not thread-safe. */
final class IdLookup {
  private final List<Leaf> leaves = new ArrayList<>();
  private final DocumentRows rows;

  IdLookup(IndexReader reader) throws IOException {
    rows = new DocumentRows(reader);
    for (LeafReaderContext context : reader.leaves()) {
      Terms ids = context.reader().terms(IndexFields.ID);
      if (ids != null) {
        leaves.add(new Leaf(context.reader(), context.docBase, ids.iterator()));
      }
    }
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
    BytesRef term = IndexFields.idTerm(id).bytes();
    for (Leaf leaf : leaves) {
      int number = leaf.find(term);
      if (number >= 0) {
        return number;
      }
    }
    return -1;
  }

  private static final class Leaf {
    private final LeafReader reader;
    private final int base;
    private final TermsEnum ids;
    private @Nullable PostingsEnum postings;

    Leaf(LeafReader reader, int base, TermsEnum ids) {
      this.reader = reader;
      this.base = base;
      this.ids = ids;
    }

    int find(BytesRef id) throws IOException {
      if (!ids.seekExact(id)) {
        return -1;
      }
      postings = ids.postings(postings, PostingsEnum.NONE);
      for (int row = postings.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = postings.nextDoc()) {
        if (reader.getLiveDocs() == null || reader.getLiveDocs().get(row)) {
          return base + row;
        }
      }
      return -1;
    }
  }
}

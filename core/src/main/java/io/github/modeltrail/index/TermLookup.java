package io.github.modeltrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds rows by a term that only rows written together share, many times over. Not thread-safe. */
final class TermLookup {
  private final List<Leaf> leaves = new ArrayList<>();

  TermLookup(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      Terms terms = context.reader().terms(field);
      if (terms != null) {
        leaves.add(new Leaf(context.reader(), context.docBase, terms.iterator()));
      }
    }
  }

  /** The row with that term, of several that were written together the last, or -1. */
  int row(BytesRef term) throws IOException {
    for (Leaf leaf : leaves) {
      int row = leaf.terms.seekExact(term) ? leaf.row() : -1;
      if (row >= 0) {
        return row;
      }
    }
    return -1;
  }

  /** The rows of all terms. */
  List<Integer> rows() throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (Leaf leaf : leaves) {
      while (leaf.terms.next() != null) {
        int row = leaf.row();
        if (row >= 0) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static final class Leaf {
    private final LeafReader reader;
    private final int base;
    private final TermsEnum terms;
    private @Nullable PostingsEnum postings;

    Leaf(LeafReader reader, int base, TermsEnum terms) {
      this.reader = reader;
      this.base = base;
      this.terms = terms;
    }

    /** The last row with the present term that is not deleted, or -1. */
    int row() throws IOException {
      postings = terms.postings(postings, PostingsEnum.NONE);
      Bits live = reader.getLiveDocs();
      int last = -1;
      for (int row = postings.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = postings.nextDoc()) {
        last = live == null || live.get(row) ? base + row : last;
      }
      return last;
    }
  }
}

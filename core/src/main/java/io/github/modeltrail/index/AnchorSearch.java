package io.github.modeltrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the documents that hold one of many anchors, each token of it. Most anchors are in no document, and show it at
 * their longest token, for which they are asked first.
 */
final class AnchorSearch {
  private final List<List<BytesRef>> anchors;

  AnchorSearch(Collection<String> anchors) {
    this.anchors = anchors.stream().map(AnchorSearch::terms).toList();
  }

  private static List<BytesRef> terms(String anchor) {
    return Arrays.stream(anchor.split(" ", -1)).distinct().sorted(Comparator.comparingInt(String::length).reversed())
        .map(TextTokens::cut).toList();
  }

  FixedBitSet in(IndexReader reader) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.TEXT);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (List<BytesRef> anchor : anchors) {
          collect(leaf, postings(anchor, each), found);
        }
      }
    }
    return found;
  }

  /** Where each term stands; nothing if one of them stands nowhere. */
  private static List<DocIdSetIterator> postings(List<BytesRef> anchor, TermsEnum terms) throws IOException {
    List<DocIdSetIterator> postings = new ArrayList<>(anchor.size());
    for (BytesRef term : anchor) {
      if (!terms.seekExact(term)) {
        return List.of();
      }
      postings.add(terms.postings(null, PostingsEnum.NONE));
    }
    return postings;
  }

  private static void collect(LeafReaderContext leaf, List<DocIdSetIterator> postings, FixedBitSet found)
      throws IOException {
    if (postings.isEmpty()) {
      return;
    }
    LeafReader reader = leaf.reader();
    Bits live = reader.getLiveDocs();
    DocIdSetIterator all = postings.size() == 1 ? postings.getFirst() : ConjunctionUtils.intersectIterators(postings);
    for (int row = all.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = all.nextDoc()) {
      if (live == null || live.get(row)) {
        found.set(leaf.docBase + row);
      }
    }
  }
}

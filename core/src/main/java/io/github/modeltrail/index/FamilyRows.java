package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Finds the stored tags that mention certain families, at a cost that follows how many they are. */
final class FamilyRows {
  private final IndexReader tags;

  FamilyRows(IndexReader tags) {
    this.tags = tags;
  }

  /** The rows that store tags with a mention of one of these families. */
  FixedBitSet of(Set<String> families) throws IOException {
    FixedBitSet rows = new FixedBitSet(Math.max(1, tags.maxDoc()));
    for (LeafReaderContext leaf : tags.leaves()) {
      Terms terms = leaf.reader().terms(MentionField.FAMILY.label());
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (String family : families) {
          if (each.seekExact(IndexFields.keyword(family))) {
            collect(leaf, each.postings(null, PostingsEnum.NONE), rows);
          }
        }
      }
    }
    return rows;
  }

  /** The row that stores the tags of a document is the first with a revision of its own behind those of its mentions. */
  private static void collect(LeafReaderContext leaf, DocIdSetIterator mentions, FixedBitSet rows) throws IOException {
    NumericDocValues revisions = DocValues.getNumeric(leaf.reader(), TagFields.REVISION);
    Bits live = leaf.reader().getLiveDocs();
    int last = -1;
    for (int row = mentions.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = mentions.nextDoc()) {
      if (row > last && (live == null || live.get(row))) {
        last = row;
        while (!revisions.advanceExact(last) || revisions.longValue() < 0) {
          last++;
        }
        rows.set(leaf.docBase + last);
      }
    }
  }
}

package io.github.modeltrail.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches a set of rows of one snapshot, such as the documents whose tags another index has found. */
final class RowSetQuery extends Query {
  private final FixedBitSet rows;

  RowSetQuery(FixedBitSet rows) {
    this.rows = rows;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet inLeaf = slice(leaf.docBase, leaf.reader().maxDoc());
        int count = inLeaf.cardinality();
        if (count == 0) {
          return null;
        }
        Scorer scorer =
            new ConstantScoreScorer(score(), scoreMode, (DocIdSetIterator) new BitSetIterator(inLeaf, count));
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private FixedBitSet slice(int base, int length) {
    FixedBitSet slice = new FixedBitSet(Math.max(1, length));
    FixedBitSet.orRange(rows, base, slice, 0, length);
    return slice;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "rows(" + rows.cardinality() + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowSetQuery query && query.rows.equals(rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }
}

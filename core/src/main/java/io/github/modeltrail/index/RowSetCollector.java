package io.github.modeltrail.index;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects the numbers of all matching rows. */
final class RowSetCollector extends SimpleCollector {
  private final FixedBitSet rows;
  private int base;

  private RowSetCollector(FixedBitSet rows) {
    this.rows = rows;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void collect(int row) {
    rows.set(base + row);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Makes collectors for an index of that many rows. */
  record Of(int rows) implements CollectorManager<RowSetCollector, FixedBitSet> {
    @Override
    public RowSetCollector newCollector() {
      return new RowSetCollector(new FixedBitSet(Math.max(1, rows)));
    }

    @Override
    public FixedBitSet reduce(Collection<RowSetCollector> collectors) {
      FixedBitSet all = new FixedBitSet(Math.max(1, rows));
      collectors.forEach(collector -> all.or(collector.rows));
      return all;
    }
  }
}

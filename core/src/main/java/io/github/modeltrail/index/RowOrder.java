package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Orders the rows of an index by a number that each of them bears: eight bytes a row while it sorts. */
final class RowOrder {
  /** Row numbers take the lower 31 bits of a key, which leaves room for 4 billion numbers, negative ones included. */
  private static final int ROW_BITS = 31;

  private RowOrder() {}

  /** The rows that are not deleted, by rising number. */
  static int[] of(IndexReader reader, String field) throws IOException {
    long[] keys = keys(reader, field);
    int[] rows = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      rows[i] = row(keys[i]);
    }
    return rows;
  }

  /** The rows of a set, by rising row number. */
  static int[] rows(FixedBitSet set) {
    int[] rows = new int[set.cardinality()];
    BitSetIterator each = new BitSetIterator(set, rows.length);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = each.nextDoc();
    }
    return rows;
  }

  /** One key a row that is not deleted, rising. */
  static long[] keys(IndexReader reader, String field) throws IOException {
    long[] keys = new long[reader.numDocs()];
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      count = collect(leaf, field, keys, count);
    }
    keys = count == keys.length ? keys : Arrays.copyOf(keys, count);
    Arrays.sort(keys);
    return keys;
  }

  static long number(long key) {
    return key >> ROW_BITS;
  }

  static int row(long key) {
    return (int) (key & Integer.MAX_VALUE);
  }

  private static int collect(LeafReaderContext leaf, String field, long[] keys, int start) throws IOException {
    NumericDocValues numbers = leaf.reader().getNumericDocValues(field);
    Bits live = leaf.reader().getLiveDocs();
    int count = start;
    if (numbers == null) {
      return count;
    }
    for (int row = numbers.nextDoc(); row < leaf.reader().maxDoc(); row = numbers.nextDoc()) {
      if (live == null || live.get(row)) {
        keys[count++] = (numbers.longValue() << ROW_BITS) | (leaf.docBase + row);
      }
    }
    return count;
  }
}

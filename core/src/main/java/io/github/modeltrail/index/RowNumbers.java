package io.github.modeltrail.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/** Reads a number that every row bears, by rising row. Not thread-safe. */
final class RowNumbers {
  private final List<LeafReaderContext> leaves;
  private final String field;
  private LeafReaderContext leaf;
  private NumericDocValues numbers;

  RowNumbers(IndexReader reader, String field) throws IOException {
    this.leaves = reader.leaves();
    this.field = field;
    this.leaf = leaves.getFirst();
    this.numbers = DocValues.getNumeric(leaf.reader(), field);
  }

  long of(int row) throws IOException {
    LeafReaderContext in = leaves.get(ReaderUtil.subIndex(row, leaves));
    if (in != leaf) {
      leaf = in;
      numbers = DocValues.getNumeric(leaf.reader(), field);
    }
    if (!numbers.advanceExact(row - leaf.docBase)) {
      throw new IOException("row " + row + " lacks its number " + field);
    }
    return numbers.longValue();
  }
}

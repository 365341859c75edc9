package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents and their heads by number. Fast when numbers rise, right in any order. Not thread-safe; open one for
 * each batch of work.
 */
final class DocumentRows {
  private final IndexReader reader;
  private final StoredFields stored;
  private final @Nullable Leaf[] leaves;

  DocumentRows(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
    this.leaves = new Leaf[reader.leaves().size()];
  }

  DocumentHead head(int number) throws IOException {
    Leaf in = leafOf(number);
    int row = number - in.base;
    return new DocumentHead(in.id(row), in.kind(row), in.date(row));
  }

  Document document(int number) throws IOException {
    return DocumentCodec.decode(bytes(stored, number, IndexFields.CONTENT));
  }

  long revision(int number) throws IOException {
    Leaf in = leafOf(number);
    return in.number(in.revisions, number - in.base);
  }

  long sequence(int number) throws IOException {
    Leaf in = leafOf(number);
    return in.number(in.sequences, number - in.base);
  }

  BytesRef hash(int number) throws IOException {
    Leaf in = leafOf(number);
    return in.bytes(in.hashes, number - in.base);
  }

  /** The stored bytes of a row. */
  static BytesRef bytes(StoredFields stored, int number, String field) throws IOException {
    BytesRef bytes = stored.document(number, Set.of(field)).getBinaryValue(field);
    if (bytes == null) {
      throw new IOException("row " + number + " lacks its field " + field);
    }
    return bytes;
  }

  /** Values can only be read forwards: going back within a leaf opens them again. */
  private Leaf leafOf(int number) throws IOException {
    int ordinal = ReaderUtil.subIndex(number, reader.leaves());
    Leaf leaf = leaves[ordinal];
    if (leaf == null || number < leaf.last) {
      leaf = new Leaf(reader.leaves().get(ordinal));
      leaves[ordinal] = leaf;
    }
    leaf.last = number;
    return leaf;
  }

  private static final class Leaf {
    private final int base;
    private final BinaryDocValues ids;
    private final SortedSetDocValues kinds;
    private final NumericDocValues dates;
    private final NumericDocValues revisions;
    private final NumericDocValues sequences;
    private final BinaryDocValues hashes;
    private int last;

    Leaf(LeafReaderContext context) throws IOException {
      LeafReader in = context.reader();
      base = context.docBase;
      ids = DocValues.getBinary(in, IndexFields.ID);
      kinds = DocValues.getSortedSet(in, IndexFields.KIND);
      dates = DocValues.getNumeric(in, IndexFields.DATE);
      revisions = DocValues.getNumeric(in, IndexFields.REVISION);
      sequences = DocValues.getNumeric(in, IndexFields.SEQUENCE);
      hashes = DocValues.getBinary(in, IndexFields.HASH);
    }

    String id(int row) throws IOException {
      return bytes(ids, row).utf8ToString();
    }

    DocumentKind kind(int row) throws IOException {
      require(kinds.advanceExact(row), row);
      return DocumentKind.ofLabel(kinds.lookupOrd(kinds.nextOrd()).utf8ToString()).orElseThrow();
    }

    Optional<PartialDate> date(int row) throws IOException {
      return dates.advanceExact(row) ? Optional.of(IndexFields.unpacked(dates.longValue())) : Optional.empty();
    }

    long number(NumericDocValues values, int row) throws IOException {
      require(values.advanceExact(row), row);
      return values.longValue();
    }

    BytesRef bytes(BinaryDocValues values, int row) throws IOException {
      require(values.advanceExact(row), row);
      return values.binaryValue();
    }

    private static void require(boolean present, int row) throws IOException {
      if (!present) {
        throw new IOException("row " + row + " lacks a value that every document has");
      }
    }
  }
}

package io.github.modeltrail.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;

/** Which rows of the index of tags belong to which documents: a join by revision, kept as two arrays. */
final class RowLinks {
  private final int[] tagsRowOfDocument;
  private final int[] documentOfRow;

  private RowLinks(int documents, int rows) {
    tagsRowOfDocument = filled(documents);
    documentOfRow = filled(rows);
  }

  static RowLinks between(IndexReader documents, IndexReader tags) throws IOException {
    RowLinks links = new RowLinks(documents.maxDoc(), tags.maxDoc());
    if (tags.numDocs() > 0) {
      links.link(RowOrder.keys(documents, IndexFields.REVISION), RowOrder.keys(tags, TagFields.REVISION));
    }
    return links;
  }

  /** The row that stores the tags of a document, or -1. */
  int tagsRow(int document) {
    return tagsRowOfDocument[document];
  }

  /** The document to which a row of tags belongs, or -1 if that is gone. */
  int document(int row) {
    return documentOfRow[row];
  }

  /** How many documents have a row that stores their tags. */
  long taggedDocuments() {
    return Arrays.stream(tagsRowOfDocument).filter(row -> row >= 0).count();
  }

  /** The documents to which these rows of tags belong. */
  FixedBitSet documentsOf(FixedBitSet rows) {
    FixedBitSet documents = new FixedBitSet(Math.max(1, tagsRowOfDocument.length));
    for (int row = 0; row < documentOfRow.length; row++) {
      if (rows.get(row) && documentOfRow[row] >= 0) {
        documents.set(documentOfRow[row]);
      }
    }
    return documents;
  }

  /** The rows that store the tags of these documents. */
  FixedBitSet tagsRowsOf(FixedBitSet documents) {
    FixedBitSet rows = new FixedBitSet(Math.max(1, documentOfRow.length));
    for (int document = 0; document < tagsRowOfDocument.length; document++) {
      if (tagsRowOfDocument[document] >= 0 && documents.get(document)) {
        rows.set(tagsRowOfDocument[document]);
      }
    }
    return rows;
  }

  /** Rows of mentions, with complemented numbers, come first in the order of keys and by falling revision. */
  private void link(long[] documentKeys, long[] tagKeys) {
    int firstTagsRow = Arrays.binarySearch(tagKeys, 0);
    firstTagsRow = firstTagsRow < 0 ? -firstTagsRow - 1 : firstTagsRow;
    int document = 0;
    for (int i = firstTagsRow; i < tagKeys.length; i++) {
      document = advance(documentKeys, document, RowOrder.number(tagKeys[i]));
      if (isAt(documentKeys, document, RowOrder.number(tagKeys[i]))) {
        documentOfRow[RowOrder.row(tagKeys[i])] = RowOrder.row(documentKeys[document]);
        tagsRowOfDocument[RowOrder.row(documentKeys[document])] = RowOrder.row(tagKeys[i]);
      }
    }
    document = 0;
    for (int i = firstTagsRow - 1; i >= 0; i--) {
      document = advance(documentKeys, document, ~RowOrder.number(tagKeys[i]));
      if (isAt(documentKeys, document, ~RowOrder.number(tagKeys[i]))) {
        documentOfRow[RowOrder.row(tagKeys[i])] = RowOrder.row(documentKeys[document]);
      }
    }
  }

  private static int advance(long[] keys, int from, long revision) {
    int at = from;
    while (at < keys.length && RowOrder.number(keys[at]) < revision) {
      at++;
    }
    return at;
  }

  private static boolean isAt(long[] keys, int at, long revision) {
    return at < keys.length && RowOrder.number(keys[at]) == revision;
  }

  private static int[] filled(int length) {
    int[] rows = new int[length];
    Arrays.fill(rows, -1);
    return rows;
  }
}

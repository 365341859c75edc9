package io.github.modeltrail.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The tagger that made the tags in the store, as rows of the index of tags: one with its {@linkplain TaggerParts parts}, and
 * one for each anchor group with its anchors, so that only those of changed groups are read and written again. Not
 * thread-safe.
 */
final class TaggerRows {
  private static final String PART = "tagger.part";
  private static final String STORED = "tagger.stored";
  /** No group has an empty name. */
  private static final String ALL_PARTS = "";

  private final TermLookup rows;
  private final StoredFields stored;

  TaggerRows(IndexReader tags) throws IOException {
    rows = new TermLookup(tags, PART);
    stored = tags.storedFields();
  }

  TaggerParts parts() throws IOException {
    return TaggerParts.read(bytes(ALL_PARTS));
  }

  Set<String> anchors(String group) throws IOException {
    BytesRef bytes = bytes(group);
    return new HashSet<>(
        Wire.readList(Wire::readString, new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length)));
  }

  private BytesRef bytes(String part) throws IOException {
    int row = rows.row(term(part).bytes());
    if (row < 0) {
      throw new IOException("the index of tags does not say what made them");
    }
    BytesRef pressed = DocumentRows.bytes(stored, row, STORED);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(pressed.bytes, pressed.offset, pressed.length))) {
      return new BytesRef(in.readAllBytes());
    }
  }

  static Term partsTerm() {
    return term(ALL_PARTS);
  }

  static Document partsRow(TaggerParts parts) throws IOException {
    return row(ALL_PARTS, parts.written());
  }

  static Term groupTerm(String group) {
    return term(group);
  }

  static Document groupRow(String name, AnchorGroup group) throws IOException {
    List<String> anchors = new ArrayList<>(group.anchors());
    anchors.sort(null);
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    Wire.writeList(anchors, Wire::writeString, out);
    return row(name, out.toArrayCopy());
  }

  private static byte[] pressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream pressed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(pressed)) {
      out.write(bytes);
    }
    return pressed.toByteArray();
  }

  private static Document row(String part, byte[] bytes) throws IOException {
    Document row = new Document();
    row.add(new StringField(PART, term(part).bytes(), Field.Store.NO));
    row.add(new StoredField(STORED, pressed(bytes)));
    return row;
  }

  private static Term term(String part) {
    return new Term(PART, TextTokens.cut(part));
  }
}

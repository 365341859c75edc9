package io.github.modeltrail.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/**
 * A line of the journal of inputs: a file that was taken in whole, and the revisions of its documents. It is true for as
 * long as all of these are in the index.
 *
 * @param key
 *          by what the file is known again
 * @param input
 *          what is told about it
 * @param revisions
 *          the revisions of its documents, also of those that the index held before
 */
record JournalEntry(String key, TakenInput input, RevisionSet revisions) {
  static final String KEY = "input.key";
  static final String ENTRY = "input.entry";

  static Term term(String key) {
    return new Term(KEY, key);
  }

  /** The entry as a row of the index of tags. */
  Document row() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    Wire.writeList(List.of(key, input.name(), input.content(), input.when().toString()), Wire::writeString, out);
    out.writeVLong(input.bytes());
    out.writeVLong(input.documents());
    revisions.write(out);
    Document row = new Document();
    row.add(new StringField(KEY, key, Field.Store.NO));
    row.add(new StoredField(ENTRY, out.toArrayCopy()));
    return row;
  }

  static JournalEntry read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<String> words = Wire.readList(Wire::readString, in);
    TakenInput input = new TakenInput(words.get(1), words.get(2), in.readVLong(), in.readVLong(),
        Instant.parse(words.get(3)));
    return new JournalEntry(words.get(0), input, RevisionSet.read(in));
  }
}

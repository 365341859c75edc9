package io.github.modeltrail.index;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.text.Folding;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** The fields of a document in the index of texts, and how a document becomes such fields. */
final class IndexFields {
  static final String ID = "id";
  /** Rises with each document or new content that is taken in; what tags are kept under. */
  static final String REVISION = "revision";
  /** The revision under which the id first came in: the order of documents. */
  static final String SEQUENCE = "sequence";
  static final String HASH = "hash";
  static final String CONTENT = "content";
  static final String TEXT = "text";
  static final String KIND = "kind";
  static final String DATE = "date";
  static final String DAY = "date.day";
  static final String CATEGORY = "category";
  static final String CONTRIBUTOR_COUNTRY = "contributor.country";
  static final String CONTRIBUTOR_ORGANIZATION = "contributor.organization";

  /** Longer ids are refused; Lucene takes no term beyond 32,766 bytes. */
  static final int MAX_ID_UNITS = 10_000;

  private static final FieldType TERMS_WITH_POSITIONS = termsWithPositions();

  private IndexFields() {}

  /** The one term that stands for a document with this id. */
  static Term idTerm(String id) {
    return new Term(ID, idBytes(id));
  }

  /** Which document this is, what it says and when it came in. */
  record Revision(BytesRef content, BytesRef hash, long revision, long sequence) {}

  /** The fields of a document; {@code textTokens} and {@code organizationTokens} are borrowed until it is written. */
  static org.apache.lucene.document.Document fields(Document document, Revision revision, TextTokens textTokens,
      TextTokens organizationTokens) {
    var fields = new org.apache.lucene.document.Document();
    BytesRef id = idBytes(document.id());
    fields.add(new StringField(ID, id, Field.Store.NO));
    fields.add(new BinaryDocValuesField(ID, id));
    fields.add(new NumericDocValuesField(REVISION, revision.revision()));
    fields.add(new NumericDocValuesField(SEQUENCE, revision.sequence()));
    fields.add(new BinaryDocValuesField(HASH, revision.hash()));
    fields.add(new StoredField(CONTENT, revision.content()));
    fields.add(new Field(TEXT, textTokens.over(texts(document)), TERMS_WITH_POSITIONS));
    addKeyword(fields, KIND, document.kind().label());
    document.date().ifPresent(date -> addDate(fields, date));
    document.categories().stream().distinct().forEach(category -> addKeyword(fields, CATEGORY, category));
    addContributors(fields, document.contributors(), organizationTokens);
    return fields;
  }

  /** The texts of a document in the order in which their terms are numbered. */
  static List<String> texts(Document document) {
    return document.texts().stream().map(TextPart::text).toList();
  }

  /** A value that is searched whole, without regard to case, and counted as it is written. */
  static void addKeyword(org.apache.lucene.document.Document fields, String name, String value) {
    fields.add(new StringField(name, keyword(value), Field.Store.NO));
    fields.add(new SortedSetDocValuesField(name, TextTokens.cut(value)));
  }

  /** The term of a keyword: the same for all ways to write its capitals. */
  static BytesRef keyword(String value) {
    return TextTokens.cut(Folding.fold(value));
  }

  private static void addDate(org.apache.lucene.document.Document fields, PartialDate date) {
    fields.add(new NumericDocValuesField(DATE, packed(date)));
    fields.add(new IntPoint(DAY, Math.toIntExact(date.earliest().toEpochDay())));
  }

  private static void addContributors(org.apache.lucene.document.Document fields, List<Contributor> contributors,
      TextTokens organizationTokens) {
    contributors.stream().map(Contributor::country).flatMap(Optional::stream).distinct()
        .forEach(country -> addKeyword(fields, CONTRIBUTOR_COUNTRY, country));
    List<String> organizations = contributors.stream().map(Contributor::organization).flatMap(Optional::stream)
        .distinct().toList();
    if (!organizations.isEmpty()) {
      organizations.forEach(organization -> fields
          .add(new SortedSetDocValuesField(CONTRIBUTOR_ORGANIZATION, TextTokens.cut(organization))));
      fields.add(new Field(CONTRIBUTOR_ORGANIZATION, organizationTokens.over(organizations), TERMS_WITH_POSITIONS));
    }
  }

  /** A date as one number that sorts as dates do and keeps how precise it is. */
  static long packed(PartialDate date) {
    return (date.year() * 100L + date.month()) * 100L + date.day();
  }

  static PartialDate unpacked(long packed) {
    return new PartialDate((int) (packed / 10_000), (int) (packed / 100 % 100), (int) (packed % 100));
  }

  private static BytesRef idBytes(String id) {
    return new BytesRef(id);
  }

  private static FieldType termsWithPositions() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}

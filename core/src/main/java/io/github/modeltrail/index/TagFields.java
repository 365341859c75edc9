package io.github.modeltrail.index;

import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.topic.TopicScore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * The rows of a document in the index of tags: one for each distinct way in which it mentions a model, so that a query
 * for a used Qwen does not find a named Qwen beside a used Llama, and one that stores its tags and carries its facets.
 *
 * <p>
 * All rows of a document bear its revision as a term, by which they are replaced together. The row that stores the tags
 * has the revision as a number, the others have its complement.
 */
final class TagFields {
  static final String REVISION = "revision";
  static final String TAGS = "tags";
  static final String TOPIC = "topic";

  private TagFields() {}

  static Term revisionTerm(long revision) {
    return new Term(REVISION, revisionBytes(revision));
  }

  static List<Document> rows(long revision, StoredTags tags) {
    Set<Map<MentionField, String>> ways = new LinkedHashSet<>();
    tags.mentions().forEach(mention -> ways.add(way(mention)));
    List<Document> rows = new ArrayList<>(ways.size() + 1);
    ways.forEach(way -> rows.add(mentionRow(revision, way)));
    rows.add(tagsRow(revision, tags, ways));
    return rows;
  }

  /** What a query can ask of a mention, with the mention's answers. */
  static Map<MentionField, String> way(ModelMention mention) {
    ModelReference reference = mention.reference();
    Map<MentionField, String> way = new TreeMap<>();
    reference.family().ifPresent(family -> way.put(MentionField.FAMILY, family));
    reference.model().ifPresent(model -> way.put(MentionField.MODEL, model));
    reference.developer().ifPresent(developer -> {
      way.put(MentionField.DEVELOPER, developer.name());
      way.put(MentionField.COUNTRY, developer.country());
    });
    way.put(MentionField.OPENNESS, reference.openness().label());
    way.put(MentionField.USAGE, mention.usage().label());
    return way;
  }

  private static Document mentionRow(long revision, Map<MentionField, String> way) {
    Document row = row(revision, ~revision);
    way.forEach((field, value) -> row
        .add(new StringField(field.label(), IndexFields.keyword(value), Field.Store.NO)));
    return row;
  }

  private static Document tagsRow(long revision, StoredTags tags, Set<Map<MentionField, String>> ways) {
    Document row = row(revision, revision);
    row.add(new StoredField(TAGS, TagsCodec.encode(tags)));
    for (MentionField field : MentionField.values()) {
      ways.stream().map(way -> Optional.ofNullable(way.get(field))).flatMap(Optional::stream).distinct()
          .forEach(value -> row.add(new SortedSetDocValuesField(facet(field), TextTokens.cut(value))));
    }
    tags.topics().stream().filter(TopicScore::assigned)
        .forEach(topic -> IndexFields.addKeyword(row, TOPIC, topic.topic().name()));
    return row;
  }

  /** The column from which values of a field are counted. */
  static String facet(MentionField field) {
    return "all." + field.label();
  }

  private static Document row(long revision, long number) {
    Document row = new Document();
    row.add(new StringField(REVISION, revisionBytes(revision), Field.Store.NO));
    row.add(new NumericDocValuesField(REVISION, number));
    return row;
  }

  private static BytesRef revisionBytes(long revision) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(revision, bytes, 0);
    return new BytesRef(bytes);
  }
}

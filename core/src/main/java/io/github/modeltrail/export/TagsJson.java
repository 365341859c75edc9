package io.github.modeltrail.export;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.text.Span;
import io.github.modeltrail.topic.Evidence;
import io.github.modeltrail.topic.TopicScore;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Tags as JSON, one line a document; {@link TagsWriter} writes many.
 *
 * <p>
 * Offsets count Unicode code points; scores are rounded to {@value #SCORE_DECIMALS} decimals. Same tags, same bytes.
 * Thread-safe.
 */
public final class TagsJson {
  /** Decimals of scores and confidences in the written form. */
  public static final int SCORE_DECIMALS = 4;

  /** Objects stand one after the other with nothing between them; what is written to is not flushed. */
  static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("")
      .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private static final double SCORE_SCALE = Math.pow(10, SCORE_DECIMALS);

  private TagsJson() {}

  /** The tags as one line of JSON, without a line break. */
  public static String line(DocumentTags tags) {
    StringWriter line = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      write(json, tags);
    }
    return line.toString();
  }

  /** Writes the tags as one object of JSON. */
  static void write(JsonGenerator json, DocumentTags tags) {
    json.writeStartObject();
    json.writeStringProperty("id", tags.id());
    json.writeStringProperty("kind", tags.kind().label());
    optional(json, "date", tags.date().map(PartialDate::toString));
    json.writeStringProperty("lexicon", tags.lexicon());
    json.writeStringProperty("topicModel", tags.topicModel());
    json.writeArrayPropertyStart("mentions");
    for (ModelMention mention : tags.mentions()) {
      write(json, mention);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("topics");
    for (TopicScore topic : tags.topics()) {
      write(json, topic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ModelMention mention) {
    ModelReference reference = mention.reference();
    json.writeStartObject();
    place(json, mention.path(), mention.codePoints(), mention.surface());
    optional(json, "family", reference.family());
    if (reference.unlisted()) {
      json.writeBooleanProperty("unlisted", true);
      optional(json, "baseFamily", reference.baseFamily());
    }
    optional(json, "model", reference.model());
    optional(json, "size", reference.size());
    optional(json, "variant", reference.variant());
    optional(json, "developer", reference.developer().map(Developer::name));
    optional(json, "country", reference.developer().map(Developer::country));
    json.writeStringProperty("openness", reference.openness().label());
    optional(json, "released", reference.released().map(PartialDate::toString));
    json.writeStringProperty("usage", mention.usage().label());
    json.writeNumberProperty("confidence", rounded(mention.confidence()));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TopicScore score) {
    json.writeStartObject();
    json.writeStringProperty("topic", score.topic().name());
    json.writeNumberProperty("score", rounded(score.score()));
    json.writeBooleanProperty("assigned", score.assigned());
    if (score.assigned()) {
      json.writeArrayPropertyStart("evidence");
      for (Evidence evidence : score.evidence()) {
        json.writeStartObject();
        place(json, evidence.path(), evidence.codePoints(), evidence.surface());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String path, Span codePoints, String surface) {
    json.writeStringProperty("path", path);
    json.writeNumberProperty("start", codePoints.start());
    json.writeNumberProperty("end", codePoints.end());
    json.writeStringProperty("surface", surface);
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    }
  }

  private static double rounded(double score) {
    return Math.round(score * SCORE_SCALE) / SCORE_SCALE;
  }
}

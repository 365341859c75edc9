package io.github.modeltrail.export;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.text.Span;
import io.github.modeltrail.topic.Evidence;
import io.github.modeltrail.topic.Topic;
import io.github.modeltrail.topic.TopicScore;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads tags back from the lines that {@link TagsJson} wrote.
 *
 * <p>
 * What the lines do not carry cannot come back: spans count code points throughout, developers have no more than name and
 * country, evidence has no weight and mentions give no reasons. Thread-safe.
 */
public final class TagsReader {
  private static final JsonMapper JSON = new JsonMapper();

  private TagsReader() {}

  /**
   * The tags of all lines, read as the stream is consumed; blank lines are passed over.
   *
   * @param name
   *          stands for the source in messages
   * @throws IllegalArgumentException
   *           from the stream, at a line that is not of that form; the message names source and line
   */
  public static Stream<DocumentTags> read(BufferedReader lines, String name) {
    AtomicInteger number = new AtomicInteger();
    return lines.lines().peek(line -> number.incrementAndGet()).filter(line -> !line.isBlank())
        .map(line -> read(line, name + ":" + number));
  }

  private static DocumentTags read(String line, String place) {
    try {
      return tags(JSON.readTree(line));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": these are no tags of a document: " + e.getMessage(), e);
    }
  }

  private static DocumentTags tags(JsonNode node) {
    List<ModelMention> mentions = new ArrayList<>();
    node.path("mentions").forEach(mention -> mentions.add(mention(mention)));
    List<TopicScore> topics = new ArrayList<>();
    node.path("topics").forEach(topic -> topics.add(topic(topic)));
    DocumentKind kind = DocumentKind.ofLabel(node.path("kind").asString("")).orElse(DocumentKind.OTHER);
    return new DocumentTags(required(node, "id"), kind, text(node, "date").map(PartialDate::parse),
        required(node, "lexicon"), required(node, "topicModel"), mentions, topics);
  }

  private static ModelMention mention(JsonNode node) {
    Optional<Developer> developer = text(node, "developer").map(name -> new Developer(name,
        text(node, "country").orElse("ZZ"), OrganizationType.OTHER, List.of(), ""));
    Openness openness = text(node, "openness").flatMap(Openness::ofLabel).orElse(Openness.UNKNOWN);
    ModelReference reference = new ModelReference(text(node, "family"), text(node, "baseFamily"), text(node, "model"),
        text(node, "size"), text(node, "variant"), developer, openness, text(node, "released").map(PartialDate::parse));
    Usage usage = Usage.valueOf(required(node, "usage").toUpperCase(Locale.ROOT));
    return new ModelMention(required(node, "path"), span(node), span(node), required(node, "surface"), reference, usage,
        node.path("confidence").asDouble(0), List.of());
  }

  private static TopicScore topic(JsonNode node) {
    List<Evidence> evidence = new ArrayList<>();
    node.path("evidence").forEach(each -> evidence
        .add(new Evidence(required(each, "path"), span(each), span(each), required(each, "surface"), 0)));
    return new TopicScore(new Topic(required(node, "topic")), node.path("score").asDouble(0),
        node.path("assigned").asBoolean(false), evidence);
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(0), node.path("end").asInt(0));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.path(field).asStringOpt();
  }

  private static String required(JsonNode node, String field) {
    return text(node, field)
        .orElseThrow(() -> new IllegalArgumentException("the text field \"" + field + "\" is missing"));
  }
}

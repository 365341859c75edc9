package io.github.modeltrail.evaluation;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads annotated passages, one JSON object a line:
 * {@code {"id","kind","documentKind","date","text","mentions":[{"start","end","surface","family","also","usage"}],
 * "topics":[],"doubt":[]}}. Offsets count code points. {@code kind} is the group to count in; the document's genre is
 * {@code documentKind}, or else the first word of {@code kind} where that is one.
 */
public final class GoldFile {
  private static final JsonMapper JSON = new JsonMapper();

  private GoldFile() {}

  /**
   * All passages of a file.
   *
   * @throws IllegalArgumentException
   *           if a line is not such an object or a surface is not the text at its offsets; the message names file and line
   */
  public static List<GoldPassage> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /** All passages of a stream; {@code name} stands for it in messages. */
  public static List<GoldPassage> read(InputStream in, String name) throws IOException {
    List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    List<GoldPassage> passages = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        passages.add(passage(lines.get(i), name + ":" + (i + 1)));
      }
    }
    return passages;
  }

  private static GoldPassage passage(String line, String place) {
    try {
      return passage(JSON.readTree(line));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": no annotated passage: " + e.getMessage(), e);
    }
  }

  private static GoldPassage passage(JsonNode node) {
    String genre = node.path("kind").asString("other");
    String text = required(node, "text");
    List<GoldMention> mentions = new ArrayList<>();
    node.path("mentions").forEach(mention -> mentions.add(mention(mention, text)));
    Optional<Set<String>> topics = node.has("topics") ? Optional.of(strings(node.path("topics"))) : Optional.empty();
    Optional<PartialDate> date = node.path("date").asStringOpt().filter(d -> !d.isEmpty()).map(PartialDate::parse);
    return new GoldPassage(required(node, "id"), genre.split("-", 2)[0], documentKind(node, genre), date, text,
        mentions,
        topics, strings(node.path("doubt")));
  }

  private static DocumentKind documentKind(JsonNode node, String genre) {
    String label = node.path("documentKind").asString(genre.split("-", 2)[0]);
    return DocumentKind.ofLabel(label).orElse(DocumentKind.PREPRINT);
  }

  private static GoldMention mention(JsonNode node, String text) {
    Span span = new Span(node.path("start").asInt(), node.path("end").asInt());
    String slice = text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    String surface = required(node, "surface");
    if (!surface.equals(slice)) {
      throw new IllegalArgumentException("\"" + surface + "\" does not stand at " + span.start() + ".." + span.end()
          + ", where \"" + slice + "\" does");
    }
    Optional<Usage> usage =
        node.path("usage").asStringOpt().map(label -> Usage.valueOf(label.toUpperCase(Locale.ROOT)));
    return new GoldMention(span, surface, required(node, "family"), List.copyOf(strings(node.path("also"))), usage);
  }

  private static String required(JsonNode node, String field) {
    return node.path(field).asStringOpt()
        .orElseThrow(() -> new IllegalArgumentException("the text field \"" + field + "\" is missing"));
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new HashSet<>();
    array.forEach(item -> strings.add(item.asString()));
    return strings;
  }
}

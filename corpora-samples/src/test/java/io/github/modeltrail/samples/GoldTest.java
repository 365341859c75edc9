package io.github.modeltrail.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class GoldTest {
  private static final Set<String> TOPICS = Set.of("peft", "compression", "inference", "edge");
  private static final Set<String> USAGES = Set.of("used", "named");
  private static final ObjectMapper JSON = JsonMapper.shared();

  @Test
  void annotatesEveryNeutralDocumentOnce() throws IOException {
    List<String> annotated = lines(Samples.DOCUMENT_GOLD).stream().map(GoldTest::id).toList();
    assertThat(annotated).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(documents().keySet());
  }

  @Test
  void documentSurfacesAreSlicesOfTheDocuments() throws IOException {
    Map<String, JsonNode> documents = documents();
    for (JsonNode gold : lines(Samples.DOCUMENT_GOLD)) {
      JsonNode document = documents.get(id(gold));
      for (JsonNode mention : gold.get("mentions")) {
        JsonNode text = document.at(mention.get("path").stringValue());
        assertThat(text.isString()).as("%s: %s", id(gold), mention).isTrue();
        assertMention(text.stringValue(), mention);
      }
      assertTopics(gold);
    }
  }

  @Test
  void passagesAreTheSectionsOfTheDocuments() throws IOException {
    Map<String, JsonNode> documents = documents();
    for (JsonNode passage : lines(Samples.PASSAGE_GOLD)) {
      String[] id = id(passage).split("#", -1);
      JsonNode document = documents.get(id[0]);
      String section = document.at("/sections/" + id[1] + "/text").stringValue();
      String title = document.get("title").stringValue();
      assertThat(passage.get("text").stringValue()).isEqualTo(id[1].equals("0") ? title + "\n" + section : section);
      assertThat(passage.get("kind")).isEqualTo(document.get("kind"));
      assertThat(passage.get("date")).isEqualTo(document.get("date"));
    }
  }

  @Test
  void passageSurfacesAreSlicesOfThePassages() throws IOException {
    for (JsonNode passage : lines(Samples.PASSAGE_GOLD)) {
      for (JsonNode mention : passage.get("mentions")) {
        assertMention(passage.get("text").stringValue(), mention);
      }
      if (passage.has("topics")) {
        assertTopics(passage);
      }
    }
  }

  @Test
  void bothLayersHoldTheSameMentions() throws IOException {
    assertThat(mentions(Samples.PASSAGE_GOLD)).hasSameSizeAs(mentions(Samples.DOCUMENT_GOLD))
        .extracting(mention -> mention.get("surface"))
        .containsExactlyInAnyOrderElementsOf(
            mentions(Samples.DOCUMENT_GOLD).stream().map(m -> m.get("surface")).toList());
  }

  @Test
  void isRichEnough() throws IOException {
    List<JsonNode> mentions = mentions(Samples.DOCUMENT_GOLD);
    Set<String> families = new HashSet<>();
    mentions.forEach(mention -> families.add(mention.get("family").stringValue()));
    assertThat(mentions).hasSizeGreaterThanOrEqualTo(150);
    assertThat(families).hasSizeGreaterThanOrEqualTo(40);
    for (String topic : TOPICS) {
      assertThat(lines(Samples.DOCUMENT_GOLD)).filteredOn(gold -> topics(gold).contains(topic)).as(topic)
          .hasSizeGreaterThanOrEqualTo(4);
    }
    assertThat(lines(Samples.DOCUMENT_GOLD))
        .filteredOn(gold -> gold.get("mentions").isEmpty() && topics(gold).isEmpty()).hasSizeGreaterThanOrEqualTo(8);
  }

  private static void assertMention(String text, JsonNode mention) {
    int start = text.offsetByCodePoints(0, mention.get("start").intValue());
    int end = text.offsetByCodePoints(0, mention.get("end").intValue());
    assertThat(text.substring(start, end)).isEqualTo(mention.get("surface").stringValue()).isNotBlank();
    assertThat(mention.get("family").stringValue()).isNotBlank();
    assertThat(USAGES).contains(mention.get("usage").stringValue());
  }

  private static void assertTopics(JsonNode gold) {
    assertThat(topics(gold)).as(id(gold)).doesNotHaveDuplicates().isSubsetOf(TOPICS);
  }

  private static List<String> topics(JsonNode gold) {
    List<String> topics = new ArrayList<>();
    gold.get("topics").forEach(topic -> topics.add(topic.stringValue()));
    return topics;
  }

  private static List<JsonNode> mentions(String name) throws IOException {
    List<JsonNode> mentions = new ArrayList<>();
    lines(name).forEach(gold -> gold.get("mentions").forEach(mentions::add));
    return mentions;
  }

  private static Map<String, JsonNode> documents() throws IOException {
    Map<String, JsonNode> documents = new HashMap<>();
    for (Sample sample : Samples.all()) {
      if (sample.format().equals("jsonl")) {
        List<JsonNode> lines = lines(sample.name());
        assertThat(lines).as(sample.name()).hasSize(sample.documents());
        lines.forEach(document -> assertThat(documents.put(id(document), document)).as(id(document)).isNull());
      }
    }
    return documents;
  }

  private static String id(JsonNode object) {
    return object.get("id").stringValue();
  }

  private static List<JsonNode> lines(String name) throws IOException {
    try (InputStream file = Samples.open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
  }
}

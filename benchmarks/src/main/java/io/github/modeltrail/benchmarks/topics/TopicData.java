package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.topic.LabelledDocument;
import io.github.modeltrail.topic.Topic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labelled documents: annotated, labelled by us by id, and weakly labelled by curated lists. */
final class TopicData {
  static final double WEAK_WEIGHT = 0.15;
  /** Documents drawn where a model was unsure are no fair sample of any collection; they count for less. */
  static final double OUR_WEIGHT = 0.6;
  private static final int POLICY_OPENING = 1800;

  private final Path data;

  /** @param data the folder with {@code papers}, {@code patents} and {@code policy} */
  TopicData(Path data) {
    this.data = data;
  }

  /** The annotated documents; the first line of a text is its title. */
  static List<LabelledDocument> gold(Path file) throws IOException {
    List<LabelledDocument> gold = new ArrayList<>();
    forEachLine(file, node -> {
      String[] parts = node.path("text").asString("").split("\n", 2);
      Document.Builder document = Document.builder(node.path("id").asString(""))
          .kind(DocumentKind.ofLabel(node.path("kind").asString("")).orElse(DocumentKind.PREPRINT)).title(parts[0])
          .section(Section.of(SectionType.ABSTRACT, parts.length > 1 ? parts[1] : ""));
      date(node).forEach(document::date);
      gold.add(LabelledDocument.of(document.build(), labels(strings(node, "topics"), strings(node, "doubt"))));
    });
    return gold;
  }

  /** The documents labelled in {@code labels.csv}, as far as the data folder has them. */
  List<LabelledDocument> ours() throws IOException {
    Map<String, Map<Topic, Boolean>> labels = ourLabels();
    List<LabelledDocument> ours = new ArrayList<>();
    forEachDocument(document -> {
      Map<Topic, Boolean> known = labels.remove(document.id());
      if (known != null) {
        ours.add(new LabelledDocument(document, known, OUR_WEIGHT, true));
      }
    });
    if (!labels.isEmpty()) {
      System.err.println(labels.size() + " labelled documents are not in the data folder, such as "
          + labels.keySet().iterator().next());
    }
    return ours;
  }

  /** Documents of curated lists: known to be about a topic, unknown for the others. */
  List<LabelledDocument> weak(Set<String> known) throws IOException {
    List<LabelledDocument> weak = new ArrayList<>();
    forEachLine(data.resolve("topics-weak-labels.jsonl"), node -> {
      Map<Topic, Boolean> labels = new HashMap<>();
      strings(node, "topics").forEach(name -> labels.put(new Topic(name.toLowerCase(Locale.ROOT)), true));
      labels.keySet().retainAll(Topic.BUNDLED);
      if (!labels.isEmpty() && known.add(node.path("id").asString(""))) {
        Document document = Document.builder(node.path("id").asString("")).title(node.path("title").asString(""))
            .section(Section.of(SectionType.ABSTRACT, node.path("abstract").asString(""))).build();
        weak.add(new LabelledDocument(document, labels, WEAK_WEIGHT, false));
      }
    });
    return weak;
  }

  /** All that training takes: annotated, ours and weak, each document once. */
  List<LabelledDocument> everything(List<LabelledDocument> gold) throws IOException {
    List<LabelledDocument> all = new ArrayList<>(gold);
    all.addAll(withoutGold(gold));
    return all;
  }

  /** Ours and weak, without documents that are annotated. */
  List<LabelledDocument> withoutGold(List<LabelledDocument> gold) throws IOException {
    Set<String> known = new HashSet<>();
    Set<String> titles = new HashSet<>();
    gold.forEach(example -> {
      known.add(example.document().id());
      titles.add(titleKey(example.document()));
    });
    List<LabelledDocument> rest = new ArrayList<>();
    for (LabelledDocument example : ours()) {
      if (known.add(example.document().id()) && titles.add(titleKey(example.document()))) {
        rest.add(example);
      }
    }
    weak(known).stream().filter(example -> titles.add(titleKey(example.document()))).forEach(rest::add);
    return rest;
  }

  /** Every document of the folder that has a title and an abstract or opening. */
  void forEachDocument(Consumer<Document> sink) throws IOException {
    forEachNeutral("papers/arxiv-abstracts-2025-2026.jsonl.gz", sink);
    forEachNeutral("papers/conference-papers-with-countries.jsonl.gz", sink);
    forEachNeutral("papers/abstracts-pre2018-no-models.jsonl.gz", sink);
    forEachNeutral("patents/us-applications-fulltext.jsonl.gz", sink);
    forEachNeutral("policy/ai-governance-fulltext.jsonl.gz", sink);
    AnthologyAbstracts.forEach(data.resolve("papers/acl-anthology"), sink);
  }

  void forEachNeutral(String file, Consumer<Document> sink) throws IOException {
    forEachLine(data.resolve(file), node -> sink.accept(opening(node)));
  }

  /** Title and abstract; where there is none the opening of the text. */
  private static Document opening(JsonNode node) {
    StringBuilder summary = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (JsonNode section : node.path("sections")) {
      (section.path("type").asString("").equals("abstract") ? summary : body).append(section.path("text").asString(""))
          .append(' ');
    }
    String text = summary.isEmpty() ? body.substring(0, Math.min(POLICY_OPENING, body.length())) : summary.toString();
    Document.Builder document = Document.builder(node.path("id").asString(""))
        .kind(DocumentKind.ofLabel(node.path("kind").asString("")).orElse(DocumentKind.OTHER))
        .title(node.path("title").asString("")).section(Section.of(SectionType.ABSTRACT, text.strip()));
    date(node).forEach(document::date);
    return document.build();
  }

  private static Map<String, Map<Topic, Boolean>> ourLabels() throws IOException {
    Map<String, Map<Topic, Boolean>> labels = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(TopicData.class.getResourceAsStream("labels.csv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split(",", -1);
        if (!line.startsWith("#") && !fields[0].equals("id")) {
          labels.put(fields[0], labels(words(fields[1]), words(fields[2])));
        }
      }
    }
    return labels;
  }

  private static Map<Topic, Boolean> labels(List<String> about, List<String> doubt) {
    Map<Topic, Boolean> labels = new HashMap<>();
    for (Topic topic : Topic.BUNDLED) {
      if (!doubt.contains(topic.name())) {
        labels.put(topic, about.contains(topic.name()));
      }
    }
    return labels;
  }

  private static List<String> words(String field) {
    return field.isBlank() ? List.of() : List.of(field.split(" "));
  }

  private static List<String> strings(JsonNode node, String name) {
    List<String> strings = new ArrayList<>();
    node.path(name).forEach(element -> strings.add(element.asString("")));
    return strings;
  }

  private static List<PartialDate> date(JsonNode node) {
    String date = node.path("date").asString("");
    return date.isEmpty() ? List.of() : List.of(PartialDate.parse(date));
  }

  private static String titleKey(Document document) {
    return document.title().orElse("").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static void forEachLine(Path file, Consumer<JsonNode> sink) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          sink.accept(JsonMapper.shared().readTree(line));
        }
      }
    }
  }
}

package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Annotated passages: one JSON object a line with {@code id}, {@code kind}, {@code text} and {@code mentions}. */
public final class GoldFile {
  private static final Set<String> SKIPPED = Set.of("novel", "organisation", "product");
  private static final Map<String, DocumentKind> KINDS = Map.ofEntries(Map.entry("patent", DocumentKind.PATENT),
      Map.entry("policy", DocumentKind.POLICY), Map.entry("genai", DocumentKind.POLICY),
      Map.entry("paperfull", DocumentKind.PUBLICATION), Map.entry("pdf", DocumentKind.PUBLICATION),
      Map.entry("zh-policy", DocumentKind.POLICY), Map.entry("zh-patent", DocumentKind.PATENT),
      Map.entry("zh-report", DocumentKind.OTHER), Map.entry("zh-paper", DocumentKind.PUBLICATION));

  private GoldFile() {}

  /**
   * An annotated span.
   *
   * @param span
   *          where it stands, in UTF-16 units
   * @param families
   *          families that count as right, letters and digits only
   * @param used
   *          whether the document uses it
   * @param skipped
   *          whether scoring passes over it
   */
  public record GoldMention(Span span, Set<String> families, boolean used, boolean skipped) {}

  /**
   * An annotated passage.
   *
   * @param document
   *          the passage as a document of one section
   * @param genre
   *          the first part of its kind
   * @param group
   *          what must not be torn apart between folds
   * @param mentions
   *          its spans
   */
  public record Passage(Document document, String genre, String group, List<GoldMention> mentions) {

    /** The passage itself. */
    public String text() {
      return document.sections().get(0).text();
    }
  }

  /** All passages of a file. */
  public static List<Passage> read(Path file) throws IOException {
    List<Passage> passages = new ArrayList<>();
    DocumentsFile.forEachNode(file, node -> passages.add(passage(node)));
    return passages;
  }

  private static Passage passage(JsonNode node) {
    String kind = node.path("kind").asString("");
    String genre = kind.split("-")[0];
    String id = node.path("id").asString("");
    String text = node.path("text").asString("");
    DocumentKind documentKind = KINDS.getOrDefault(kind, KINDS.getOrDefault(genre, DocumentKind.PREPRINT));
    Document.Builder document = Document.builder(id).kind(documentKind).section(Section.of(SectionType.BODY, text));
    if (!node.path("date").asString("").isEmpty()) {
      document.date(PartialDate.parse(node.path("date").asString("")));
    }
    List<GoldMention> mentions = new ArrayList<>();
    node.path("mentions").forEach(mention -> mentions.add(mention(mention, text)));
    return new Passage(document.build(), genre, id.replaceAll("#.*", ""), mentions);
  }

  private static GoldMention mention(JsonNode node, String text) {
    int start = text.offsetByCodePoints(0, node.path("start").asInt());
    int end = text.offsetByCodePoints(0, node.path("end").asInt());
    String family = node.path("family").asString("");
    Set<String> families = new HashSet<>(Set.of(key(family)));
    node.path("also").forEach(also -> families.add(key(also.asString(""))));
    return new GoldMention(new Span(start, end), families, node.path("usage").asString("").equals("used"),
        SKIPPED.contains(family));
  }

  /** Letters and digits of a family's name, in small letters. */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}

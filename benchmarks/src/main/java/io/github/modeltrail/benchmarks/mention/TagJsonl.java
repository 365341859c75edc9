package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.mention.ModelMention;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the mentions of documents in JSON Lines, for scoring outside the library: {@code TagJsonl DOCUMENTS TAGS}. */
public final class TagJsonl {
  private static final ObjectMapper JSON = JsonMapper.shared();

  private TagJsonl() {}

  public static void main(String[] args) throws IOException {
    MentionRecognizer recognizer = MentionRecognizer.of(Lexicon.bundled());
    boolean dates = !(args.length > 2 && args[2].equals("--without-dates"));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      DocumentsFile.forEach(Path.of(args[0]), dates, document -> {
        out.write(JSON.writeValueAsString(tags(document, recognizer)));
        out.newLine();
      });
    }
  }

  private static ObjectNode tags(Document document, MentionRecognizer recognizer) {
    ObjectNode tags = JSON.createObjectNode();
    tags.put("id", document.id());
    ArrayNode mentions = tags.putArray("mentions");
    recognizer.recognize(document).forEach(mention -> write(mention, mentions.addObject()));
    return tags;
  }

  private static void write(ModelMention mention, ObjectNode node) {
    node.put("path", mention.path());
    node.put("start", mention.codePoints().start());
    node.put("end", mention.codePoints().end());
    node.put("surface", mention.surface());
    mention.reference().family().ifPresentOrElse(family -> node.put("family", family),
        () -> node.put("unlisted", true));
    mention.reference().model().ifPresent(model -> node.put("model", model));
    mention.reference().developer().ifPresent(developer -> {
      node.put("developer", developer.name());
      node.put("country", developer.country());
    });
    node.put("openness", mention.reference().openness().label());
    node.put("usage", mention.usage().label());
    node.put("confidence", mention.confidence());
  }
}

package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A topic as its author writes it down: a JSON object with {@code topic} (its name), {@code about} (one line of words),
 * {@code seeds} (phrases), if wanted {@code anchors} (words) and {@code not} (phrases), and {@code examples}, each with {@code text}, {@code about} (true or false) and, if there is
 * one, {@code title}.
 *
 * @param definition
 *          name, meaning and seeds
 * @param examples
 *          the labelled examples
 */
record TopicFile(TopicDefinition definition, List<LabelledDocument> examples) {
  private static final int MOST_EXAMPLES = 100_000;

  /**
   * @throws TopicFileException
   *           if the text is no topic file
   */
  static TopicFile read(String file, String text) {
    try {
      return new Reader(file).read(JsonMapper.shared().readTree(text));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new TopicFileException(file, Math.max(0, line), "this is not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw new TopicFileException(file, 0, String.valueOf(e.getMessage()));
    }
  }

  private record Reader(String file) {

    TopicFile read(JsonNode root) {
      require(root.isObject(), "a topic file is one JSON object");
      Topic topic = new Topic(text(root, "topic", "the topic file"));
      TopicDefinition definition = new TopicDefinition(topic, text(root, "about", "the topic file"),
          strings(root, "anchors"), strings(root, "seeds"), strings(root, "not"));
      List<LabelledDocument> examples = new ArrayList<>();
      for (JsonNode example : array(root, "examples")) {
        require(examples.size() < MOST_EXAMPLES, "there are more than " + MOST_EXAMPLES + " examples");
        examples.add(example(topic, example, examples.size() + 1));
      }
      return new TopicFile(definition, examples);
    }

    private LabelledDocument example(Topic topic, JsonNode node, int number) {
      String where = "example " + number;
      require(node.isObject() && node.path("about").isBoolean(), where + " needs \"about\": true or false");
      Document.Builder document = Document.builder(topic.name() + "-" + number)
          .section(Section.of(SectionType.ABSTRACT, text(node, "text", where)));
      if (node.path("title").isString()) {
        document.title(node.path("title").asString());
      }
      return LabelledDocument.of(document.build(), Map.of(topic, node.path("about").asBoolean()));
    }

    private List<String> strings(JsonNode node, String name) {
      List<String> strings = new ArrayList<>();
      for (JsonNode element : array(node, name)) {
        require(element.isString(), "\"" + name + "\" holds strings (got " + element + ")");
        strings.add(element.asString());
      }
      return strings;
    }

    private JsonNode array(JsonNode node, String name) {
      JsonNode found = node.path(name);
      require(found.isArray() || found.isMissingNode(), "\"" + name + "\" must be a list");
      return found;
    }

    private String text(JsonNode node, String name, String where) {
      JsonNode found = node.path(name);
      require(found.isString() && !found.asString().isBlank(), where + " needs \"" + name + "\" with some text");
      return found.asString();
    }

    private void require(boolean holds, String problem) {
      if (!holds) {
        throw new TopicFileException(file, 0, problem);
      }
    }
  }
}

package io.github.modeltrail.reader.json;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small questions to JSON trees: what is missing, null or blank is empty. */
public final class JsonTree {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonTree() {}

  /** The tree of the value at the parser's token; the parser is left at its last token. */
  public static JsonNode read(JsonParser parser) {
    return MAPPER.readTree(parser);
  }

  /** Text, or a number or truth value as text, that is reached by these keys. */
  public static Optional<String> text(JsonNode node, String... keys) {
    JsonNode reached = at(node, keys);
    return reached.isValueNode() && !reached.isNull()
        ? Optional.of(reached.asString()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /** The elements of a list that is reached by these keys. */
  public static Stream<JsonNode> list(JsonNode node, String... keys) {
    JsonNode reached = at(node, keys);
    return reached.isArray() ? reached.valueStream() : Stream.empty();
  }

  /** What is reached by these keys. */
  public static JsonNode at(JsonNode node, String... keys) {
    JsonNode reached = node;
    for (String key : keys) {
      reached = reached.path(key);
    }
    return reached;
  }
}

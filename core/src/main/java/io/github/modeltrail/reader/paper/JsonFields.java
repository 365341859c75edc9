package io.github.modeltrail.reader.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value whose fields may be missing, null or of another kind than expected.
 *
 * @param node
 *          the value
 */
record JsonFields(JsonNode node) {

  /** The value at the end of a path of names; of no kind if a step is missing. */
  JsonFields at(String... path) {
    JsonNode found = node;
    for (String step : path) {
      found = found.path(step);
    }
    return new JsonFields(found);
  }

  /** The characters of a string or number that is not blank. */
  Optional<String> text(String... path) {
    JsonNode found = at(path).node;
    boolean scalar = found.isString() || found.isNumber();
    return scalar ? Optional.of(found.asString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
  }

  /** The text on one line. */
  Optional<String> line(String... path) {
    return text(path).map(text -> text.replaceAll("\\s+", " "));
  }

  /** The elements of a list; none if it is no list. */
  Stream<JsonFields> list(String... path) {
    JsonNode found = at(path).node;
    return found.isArray() ? found.valueStream().map(JsonFields::new) : Stream.empty();
  }

  /** The fields of an object in their order; none if it is no object. */
  Stream<Map.Entry<String, JsonFields>> members(String... path) {
    JsonNode found = at(path).node;
    return found.isObject()
        ? found.propertyStream().map(member -> Map.entry(member.getKey(), new JsonFields(member.getValue())))
        : Stream.empty();
  }

  /** The strings of a list. */
  List<String> texts(String... path) {
    return list(path).flatMap(element -> element.text().stream()).toList();
  }

  boolean isPresent() {
    return !node.isMissingNode() && !node.isNull();
  }
}

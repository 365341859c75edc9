package io.github.modeltrail.reader.source;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The keys at the beginning of a JSON source, read as far as the head reaches. Keys of objects within are written
 * {@code outer.inner}, those of a list's elements {@code list[].key}; those of a list at the top {@code [].key}.
 *
 * @param list
 *          whether the first value is a list
 * @param complete
 *          whether the first value ends within the head
 * @param keys
 *          the keys of the first value, at most three levels deep
 */
public record JsonHead(boolean list, boolean complete, Set<String> keys) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int LEVELS = 3;

  public JsonHead {
    keys = Set.copyOf(keys);
  }

  /** Whether all of these keys are there. */
  public boolean has(String... all) {
    return keys.containsAll(Set.of(all));
  }

  /** The keys at the beginning of a text; empty if that is no JSON. */
  public static Optional<JsonHead> of(String text) {
    String start = text.stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    Set<String> keys = new LinkedHashSet<>();
    boolean complete = false;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), start)) {
      parser.nextToken();
      collect(parser, "", 0, keys);
      complete = true;
    } catch (JacksonException e) {
      // The head ends within the value, or it is no JSON after all: the keys up to here must do.
    }
    boolean list = start.startsWith("[");
    return keys.isEmpty() && !complete ? Optional.empty() : Optional.of(new JsonHead(list, complete, keys));
  }

  private static void collect(JsonParser parser, String prefix, int level, Set<String> keys) {
    if (level >= LEVELS || !parser.currentToken().isStructStart()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        collect(parser, prefix + "[]", level, keys);
      }
    } else {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = (prefix.isEmpty() ? "" : prefix + ".") + parser.currentName();
        keys.add(key);
        parser.nextToken();
        collect(parser, key, level + 1, keys);
      }
    }
  }
}

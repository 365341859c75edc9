package io.github.modeltrail.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into {@link JsonPart}s. */
final class JsonParts {
  private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();

  private final String file;
  /** The text as UTF-8, for which the parser is quickest; it counts columns in bytes. */
  private final byte[] utf8;
  private final boolean ascii;
  private final JsonParser parser;

  private JsonParts(String file, String text) {
    this.file = file;
    utf8 = text.getBytes(StandardCharsets.UTF_8);
    ascii = utf8.length == text.length();
    parser = FACTORY.createParser(ObjectReadContext.empty(), utf8);
  }

  /**
   * The one value the text holds.
   *
   * @throws LexiconException
   *           if the text is not JSON
   */
  static JsonPart read(String file, String text) {
    JsonParts parts = new JsonParts(file, text);
    try (JsonParser parser = parts.parser) {
      parser.nextToken();
      JsonPart value = parts.value();
      parts.expectEnd();
      return value;
    } catch (JacksonException e) {
      throw parts.notJson(e);
    }
  }

  private LexiconException notJson(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    Place place = at == null ? new Place(file, 1, 1) : place(at);
    return new LexiconException(List.of(new LexiconProblem(place, LexiconProblem.Severity.ERROR,
        "this is not valid JSON: " + e.getOriginalMessage())));
  }

  private void expectEnd() {
    if (parser.nextToken() != null) {
      throw new LexiconException(List.of(new LexiconProblem(place(), LexiconProblem.Severity.ERROR,
          "the file holds more than one JSON value; a lexicon file is one object")));
    }
  }

  private JsonPart value() {
    Place place = place();
    JsonToken token = parser.currentToken();
    if (token == null) {
      return new JsonPart.Other(place, "an empty file");
    }
    return switch (token) {
      case START_OBJECT -> new JsonPart.Fields(place, fields());
      case START_ARRAY -> new JsonPart.Array(place, items());
      case VALUE_STRING -> new JsonPart.Text(place, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new JsonPart.Flag(place, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new JsonPart.Other(place, "null");
      default -> new JsonPart.Other(place, "a number");
    };
  }

  private Map<String, JsonPart> fields() {
    Map<String, JsonPart> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value());
    }
    return fields;
  }

  private List<JsonPart> items() {
    List<JsonPart> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }

  private Place place() {
    return place(parser.currentTokenLocation());
  }

  private Place place(TokenStreamLocation at) {
    int bytesBefore = Math.max(0, at.getColumnNr() - 1);
    int lineStart = (int) at.getByteOffset() - bytesBefore;
    int unitsBefore = ascii || lineStart < 0 ? bytesBefore
        : new String(utf8, lineStart, bytesBefore, StandardCharsets.UTF_8).length();
    return new Place(file, Math.max(1, at.getLineNr()), unitsBefore + 1);
  }
}

package io.github.modeltrail.lexicon;

import java.util.List;
import java.util.Map;

/** A JSON value that remembers where it stood, so that what is wrong with it can be pointed at. */
sealed interface JsonPart {

  /** Where the value begins. */
  Place place();

  /** What it is, for messages. */
  String kind();

  record Text(Place place, String value) implements JsonPart {
    @Override
    public String kind() {
      return "a text";
    }
  }

  record Flag(Place place, boolean value) implements JsonPart {
    @Override
    public String kind() {
      return "true or false";
    }
  }

  /** A number or null: nothing in a lexicon is one. */
  record Other(Place place, String kind) implements JsonPart {}

  record Array(Place place, List<JsonPart> items) implements JsonPart {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** An object; its fields keep the order of the file. */
  record Fields(Place place, Map<String, JsonPart> values) implements JsonPart {
    @Override
    public String kind() {
      return "an object";
    }
  }
}

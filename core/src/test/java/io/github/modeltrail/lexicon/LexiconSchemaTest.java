package io.github.modeltrail.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.OrganizationType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use says the same as the validator. */
class LexiconSchemaTest {
  private final JsonNode schema = JsonMapper.shared().readTree(
      Path.of("../lexicons/src/main/resources/io/github/modeltrail/lexicons/models.schema.json").toFile());

  @Test
  void objectsHaveTheSameFields() {
    assertThat(fields(schema)).isEqualTo(EntriesReader.FILE_FIELDS);
    Map.of("developer", EntriesReader.DEVELOPER_FIELDS, "family", EntriesReader.FAMILY_FIELDS, "name",
        EntriesReader.NAME_FIELDS, "release", EntriesReader.RELEASE_FIELDS, "opennessChange",
        EntriesReader.CHANGE_FIELDS, "source", EntriesReader.SOURCE_FIELDS, "excluded", EntriesReader.EXCLUDED_FIELDS)
        .forEach((name, known) -> assertThat(fields(definition(name))).as(name).isEqualTo(known));
  }

  @Test
  void valuesHaveTheSameWords() {
    assertThat(words(definition("openness"))).isEqualTo(labels(Openness.values(), value -> ((Openness) value).label()));
    assertThat(words(definition("name").at("/properties/safety")))
        .isEqualTo(labels(NameSafety.values(), value -> ((NameSafety) value).label()));
    assertThat(words(definition("developer").at("/properties/type")))
        .isEqualTo(labels(OrganizationType.values(), value -> ((OrganizationType) value).label()));
    assertThat(words(definition("family").at("/properties/modalities/items")))
        .isEqualTo(labels(Modality.values(), value -> ((Modality) value).label()));
  }

  private JsonNode definition(String name) {
    return schema.at("/$defs/" + name);
  }

  private static Set<String> fields(JsonNode object) {
    return new TreeSet<>(object.get("properties").propertyNames());
  }

  private static List<String> words(JsonNode value) {
    return value.get("enum").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> labels(Object[] values, java.util.function.Function<Object, String> label) {
    return Arrays.stream(values).map(label).toList();
  }
}

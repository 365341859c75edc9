package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.reader.json.JsonTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the JSON forms of patents have in common. */
final class PatentJson {
  private PatentJson() {}

  /**
   * A text that comes as it is or as a list of {@code {"text": ..., "language": ...}}: the English one, else the first.
   */
  static Optional<String> localized(JsonNode json, String key) {
    Optional<JsonNode> english = JsonTree.list(json, key)
        .filter(each -> JsonTree.text(each, "language").filter("en"::equals).isPresent()).findFirst();
    return JsonTree.text(json, key)
        .or(() -> english.or(() -> JsonTree.list(json, key).findFirst()).flatMap(each -> JsonTree.text(each, "text")));
  }

  /** The language of the text that {@link #localized} gives. */
  static Optional<String> language(JsonNode json, String key) {
    List<String> languages =
        JsonTree.list(json, key).flatMap(each -> JsonTree.text(each, "language").stream()).toList();
    return languages.contains("en") ? Optional.of("en") : languages.stream().findFirst();
  }

  /** Contributors that come as names or as objects with {@code name} and {@code country_code}. */
  static Stream<Contributor> contributors(JsonNode json, String key, ContributorRole role) {
    return JsonTree.list(json, key).flatMap(each -> contributor(each, role).stream());
  }

  private static Optional<Contributor> contributor(JsonNode party, ContributorRole role) {
    Optional<String> name = JsonTree.text(party).or(() -> JsonTree.text(party, "name"));
    Optional<Contributor> named = name.map(text -> role == ContributorRole.INVENTOR
        ? Contributor.of(role).withName(text)
        : Contributor.of(role).withOrganization(text));
    Optional<String> country = JsonTree.text(party, "country_code").flatMap(PatentCodes::country);
    return named.map(each -> country.map(each::withCountry).orElse(each));
  }
}

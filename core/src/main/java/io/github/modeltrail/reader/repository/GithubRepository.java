package io.github.modeltrail.reader.repository;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.json.JsonFormat;
import io.github.modeltrail.reader.json.JsonTree;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Answers of the GitHub API about repositories: one, a list, or search results. */
final class GithubRepository {
  private GithubRepository() {}

  static FormatReader reader() {
    return JsonFormat.of(DocumentFormat.GITHUB_REPOSITORY, GithubRepository::fits, Set.of("items"),
        GithubRepository::document);
  }

  private static boolean fits(JsonHead json) {
    return json.has("full_name", "owner.login") || json.has("[].full_name", "[].owner.login")
        || json.has("items[].full_name", "items[].owner.login");
  }

  private static Document document(JsonNode json) {
    String name = JsonTree.text(json, "full_name")
        .orElseThrow(() -> new DocumentException("the object has no \"full_name\"; ask the API for repositories"));
    List<String> categories = Stream.concat(JsonTree.text(json, "language").stream(),
        JsonTree.list(json, "topics").flatMap(topic -> JsonTree.text(topic).stream())).toList();
    String source = "GitHub API" + count(json, "stargazers_count", " stars") + count(json, "forks_count", " forks");
    Document.Builder builder = Repositories.document(name, JsonTree.text(json, "description"), categories, source);
    JsonTree.text(json, "created_at").flatMap(GithubRepository::day).ifPresent(builder::date);
    JsonTree.text(json, "readme").map(text -> Section.of(SectionType.BODY, text)).ifPresent(builder::section);
    return builder.build();
  }

  private static String count(JsonNode json, String key, String unit) {
    return JsonTree.text(json, key).map(number -> ", " + number + unit).orElse("");
  }

  /** The day of a time such as {@code 2023-02-14T09:02:29Z}. */
  static Optional<PartialDate> day(String time) {
    try {
      return Optional.of(PartialDate.parse(time.substring(0, Math.min(10, time.length()))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

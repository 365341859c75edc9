package io.github.modeltrail.reader.repository;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.json.JsonRecords;
import io.github.modeltrail.reader.json.JsonTree;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Events of GH Archive: one document a repository, saying how often it was forked, watched and pushed to in the file. */
final class GithubArchive implements FormatReader {

  @Override
  public DocumentFormat format() {
    return DocumentFormat.GH_ARCHIVE;
  }

  @Override
  public Fit fit(Head head) {
    return head.json().filter(json -> json.has("type", "actor", "repo.name", "created_at")).isPresent()
        ? Fit.SURE
        : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) throws IOException {
    return new Cursor(source);
  }

  /** What happened to one repository. */
  private static final class Activity {
    private final Map<String, Integer> events = new TreeMap<>();
    private Optional<String> description = Optional.empty();
    private Optional<String> language = Optional.empty();

    void add(String type, JsonNode event) {
      events.merge(type.replaceFirst("Event$", ""), 1, Integer::sum);
      JsonNode base = JsonTree.at(event, "payload", "pull_request", "base", "repo");
      JsonNode forked = JsonTree.at(event, "payload", "forkee");
      description =
          description.or(() -> JsonTree.text(base, "description")).or(() -> JsonTree.text(forked, "description"));
      language = language.or(() -> JsonTree.text(base, "language"));
    }

    Document document(String name) {
      String counts = events.entrySet().stream().map(each -> each.getValue() + " " + each.getKey())
          .collect(Collectors.joining(", "));
      return Repositories.document(name, description, language.stream().toList(), "GH Archive: " + counts).build();
    }
  }

  /** Reads all events before the first document; a bad line is told at once. */
  private static final class Cursor implements DocumentCursor {
    private final Map<String, Activity> repositories = new LinkedHashMap<>();
    private final DocumentCursor events;
    private final ReadLimits limits;
    private @Nullable Iterator<Map.Entry<String, Activity>> rest;

    Cursor(Source source) throws IOException {
      this.limits = source.limits();
      this.events = JsonRecords.cursor(source, parser -> count(JsonTree.read(parser)));
    }

    @Override
    public Optional<Document> next() throws IOException {
      while (rest == null) {
        if (events.next().isEmpty()) {
          rest = repositories.entrySet().iterator();
        }
        Repositories.check(repositories.size(), limits);
      }
      return rest.hasNext() ? Optional.of(rest.next()).map(each -> each.getValue().document(each.getKey()))
          : Optional.empty();
    }

    // The cursor over lines wants a document a line: this one only says that the line was counted.
    private Document count(JsonNode event) {
      String name = JsonTree.text(event, "repo", "name")
          .orElseThrow(() -> new DocumentException("the event has no \"repo.name\"; leave it out"));
      String type = JsonTree.text(event, "type").orElse("Event");
      repositories.computeIfAbsent(name, key -> new Activity()).add(type, event);
      return Document.builder(name).build();
    }
  }
}

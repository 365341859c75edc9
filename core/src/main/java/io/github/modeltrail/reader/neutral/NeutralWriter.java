package io.github.modeltrail.reader.neutral;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.Section;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes documents in the neutral form; fields that are empty are left out. */
public final class NeutralWriter {
  private NeutralWriter() {}

  /** Writes one document as an object. */
  public static void write(Document document, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", document.id());
    json.writeStringProperty("kind", document.kind().label());
    write(json, "title", document.title());
    write(json, "date", document.date().map(Object::toString));
    write(json, "language", document.language());
    writeCategories(json, document.categories());
    write(json, "source", document.source());
    writeSections(json, document);
    writeContributors(json, document.contributors());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(field, text));
  }

  private static void writeCategories(JsonGenerator json, List<String> categories) {
    if (!categories.isEmpty()) {
      json.writeArrayPropertyStart("categories");
      categories.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  // Without a title the sections must be there, even if there are none.
  private static void writeSections(JsonGenerator json, Document document) {
    if (!document.sections().isEmpty() || document.title().isEmpty()) {
      json.writeArrayPropertyStart("sections");
      document.sections().forEach(section -> write(json, section));
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, Section section) {
    json.writeStartObject();
    json.writeStringProperty("type", section.type().label());
    write(json, "heading", section.heading());
    json.writeStringProperty("text", section.text());
    json.writeEndObject();
  }

  private static void writeContributors(JsonGenerator json, List<Contributor> contributors) {
    if (!contributors.isEmpty()) {
      json.writeArrayPropertyStart("contributors");
      contributors.forEach(contributor -> write(json, contributor));
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, Contributor contributor) {
    json.writeStartObject();
    json.writeStringProperty("role", contributor.role().label());
    write(json, "name", contributor.name());
    write(json, "organization", contributor.organization());
    write(json, "organizationType", contributor.organizationType().map(type -> type.label()));
    write(json, "country", contributor.country());
    json.writeEndObject();
  }
}

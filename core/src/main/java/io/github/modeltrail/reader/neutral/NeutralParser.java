package io.github.modeltrail.reader.neutral;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.source.DocumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one document in the neutral form from the tokens of an object. Not thread-safe; used for one document. */
final class NeutralParser {
  private final JsonParser parser;
  private @Nullable String id;
  private DocumentKind kind = DocumentKind.OTHER;
  private Optional<String> title = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> source = Optional.empty();
  private List<String> categories = List.of();
  private List<Section> sections = List.of();
  private List<Contributor> contributors = List.of();
  private boolean hasSections;

  private NeutralParser(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The document whose object begins at the parser's token.
   *
   * @throws DocumentException
   *           if the object is no document, with its place
   */
  static Document read(JsonParser parser) {
    NeutralParser neutral = new NeutralParser(parser);
    try {
      return neutral.document();
    } catch (DocumentException e) {
      throw neutral.id == null ? e : e.withId(neutral.id);
    }
  }

  private Document document() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw problem("a document must be an object in braces but " + found() + " was found");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      field(name);
    }
    if (id == null || id.isBlank()) {
      throw problem("the document has no \"id\"; add one that no other document of the corpus has");
    }
    if (title.isEmpty() && !hasSections) {
      throw problem("the document has neither \"title\" nor \"sections\"; add at least one of them");
    }
    return new Document(id, kind, title, date, language, categories, source, sections, contributors);
  }

  private void field(String name) {
    switch (name) {
      case "id" -> id = text(name).orElse(null);
      case "kind" -> kind = label(name, DocumentKind::ofLabel, DocumentKind::values, DocumentKind::label)
          .orElse(DocumentKind.OTHER);
      case "title" -> title = text(name);
      case "date" -> date = date();
      case "language" -> language = text(name);
      case "source" -> source = text(name);
      case "categories" -> categories = list(name, NeutralParser::category);
      case "sections" -> {
        hasSections = parser.currentToken() == JsonToken.START_ARRAY;
        sections = list(name, NeutralParser::section);
      }
      case "contributors" -> contributors = list(name, NeutralParser::contributor);
      default -> parser.skipChildren();
    }
  }

  private String category() {
    return text("categories").orElse("");
  }

  private Section section() {
    object("sections");
    SectionType type = SectionType.BODY;
    Optional<String> heading = Optional.empty();
    Optional<String> text = Optional.empty();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "type" -> type = label(name, SectionType::ofLabel, SectionType::values, SectionType::label)
            .orElse(SectionType.BODY);
        case "heading" -> heading = text(name);
        case "text" -> text = text(name);
        default -> parser.skipChildren();
      }
    }
    if (text.isEmpty()) {
      throw problem("a section has no \"text\"; add it");
    }
    return new Section(type, heading, text.get());
  }

  private Contributor contributor() {
    object("contributors");
    ContributorRole role = ContributorRole.AUTHOR;
    Optional<String> name = Optional.empty();
    Optional<String> organization = Optional.empty();
    Optional<OrganizationType> organizationType = Optional.empty();
    Optional<String> country = Optional.empty();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "role" -> role =
            label(field, ContributorRole::ofLabel, ContributorRole::values, ContributorRole::label).orElse(role);
        case "name" -> name = text(field);
        case "organization" -> organization = text(field);
        case "organizationType" -> organizationType =
            label(field, OrganizationType::ofLabel, OrganizationType::values, OrganizationType::label);
        case "country" -> country = text(field);
        default -> parser.skipChildren();
      }
    }
    return new Contributor(role, name, organization, organizationType, country);
  }

  private Optional<String> text(String field) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(parser.getString());
    }
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    throw problem("\"" + field + "\" must be text in quotes but " + found() + " was found");
  }

  private Optional<PartialDate> date() {
    Optional<String> written = text("date");
    try {
      return written.map(PartialDate::parse);
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }

  private <T> Optional<T> label(String field, Function<String, Optional<T>> known, Supplier<T[]> all,
      Function<T, String> name) {
    Optional<String> written = text(field);
    Optional<T> value = written.flatMap(known);
    if (written.isPresent() && value.isEmpty()) {
      throw problem("\"" + field + "\" must be one of "
          + Arrays.stream(all.get()).map(name).collect(Collectors.joining(", ")) + " (got \"" + written.get() + "\")");
    }
    return value;
  }

  private <T> List<T> list(String field, Function<NeutralParser, T> element) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw problem("\"" + field + "\" must be a list in brackets but " + found() + " was found");
    }
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.apply(this));
    }
    return elements;
  }

  private void object(String field) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw problem("\"" + field + "\" must hold objects in braces but " + found() + " was found");
    }
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case null, default -> "nothing";
    };
  }

  private DocumentException problem(String what) {
    TokenStreamLocation place = parser.currentTokenLocation();
    return new DocumentException(what, place.getLineNr(), place.getColumnNr());
  }
}

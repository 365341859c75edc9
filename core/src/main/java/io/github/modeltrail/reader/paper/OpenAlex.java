package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Works of OpenAlex (Priem et al., 2022, arXiv:2205.01833), alone, on lines or as the API lists them. */
final class OpenAlex {
  /** An abstract has fewer words than this; a larger index is not one. */
  private static final int MOST_WORDS = 100_000;
  private static final String ADDRESS = "https://openalex.org/";

  private OpenAlex() {}

  static boolean isOpenAlex(JsonHead head) {
    return Stream.of("", "results[].", "[].").anyMatch(prefix -> head.has(prefix + "id")
        && (head.has(prefix + "abstract_inverted_index") || head.has(prefix + "authorships")));
  }

  static Document document(JsonFields fields) {
    Document.Builder document = Document.builder(id(fields)).kind(kind(fields)).source("OpenAlex");
    fields.line("title").or(() -> fields.line("display_name")).ifPresent(document::title);
    fields.text("publication_date").or(() -> fields.text("publication_year")).flatMap(LooseDates::parse)
        .ifPresent(document::date);
    fields.text("language").ifPresent(document::language);
    Stream.concat(fields.text("primary_topic", "display_name").stream(),
        Stream.of("topics", "concepts").flatMap(fields::list).flatMap(each -> each.text("display_name").stream()))
        .distinct().forEach(document::category);
    abstractOf(fields.at("abstract_inverted_index")).or(() -> fields.text("abstract"))
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    fields.list("authorships").flatMap(OpenAlex::contributors).forEach(document::contributor);
    return document.build();
  }

  private static String id(JsonFields fields) {
    return fields.text("doi").map(PaperText::doi)
        .or(() -> fields.text("id")
            .map(id -> id.startsWith(ADDRESS) ? "openalex:" + id.substring(ADDRESS.length()) : id))
        .orElseThrow(() -> new DocumentException("the work has neither a DOI nor an id"));
  }

  private static DocumentKind kind(JsonFields fields) {
    boolean preprint = fields.text("type").filter("preprint"::equals).isPresent()
        || fields.text("primary_location", "version").filter("submittedVersion"::equals).isPresent()
        || fields.text("doi").map(PaperText::doi).filter(doi -> doi.startsWith("10.1101/")
            || doi.startsWith("10.48550/")).isPresent();
    return preprint ? DocumentKind.PREPRINT : DocumentKind.PUBLICATION;
  }

  /** Puts the words back where the index says they stood. */
  private static Optional<String> abstractOf(JsonFields index) {
    TreeMap<Integer, String> words = new TreeMap<>();
    index.members().forEach(word -> word.getValue().list().forEach(position -> {
      int place = position.node().asInt(-1);
      if (place >= 0 && words.size() < MOST_WORDS) {
        words.put(place, word.getKey());
      }
    }));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words.values()));
  }

  /** One contributor for each institution of an author. */
  private static Stream<Contributor> contributors(JsonFields authorship) {
    Contributor person = authorship.line("author", "display_name").or(() -> authorship.line("raw_author_name"))
        .map(name -> Contributor.of(ContributorRole.AUTHOR).withName(name))
        .orElse(Contributor.of(ContributorRole.AUTHOR));
    List<Contributor> placed = authorship.list("institutions").map(each -> placed(person, each)).toList();
    if (!placed.isEmpty()) {
      return placed.stream();
    }
    List<String> countries = authorship.texts("countries");
    return countries.isEmpty() ? Stream.of(person) : countries.stream().map(person::withCountry);
  }

  private static Contributor placed(Contributor person, JsonFields institution) {
    Contributor placed = institution.line("display_name").map(person::withOrganization).orElse(person);
    Contributor typed = institution.text("type").map(OpenAlex::type).map(placed::withOrganizationType).orElse(placed);
    return institution.text("country_code").flatMap(Countries::code).map(typed::withCountry).orElse(typed);
  }

  private static OrganizationType type(String type) {
    return switch (type) {
      case "company" -> OrganizationType.COMPANY;
      case "education" -> OrganizationType.UNIVERSITY;
      case "government" -> OrganizationType.GOVERNMENT;
      case "nonprofit" -> OrganizationType.NONPROFIT;
      default -> OrganizationType.OTHER;
    };
  }
}

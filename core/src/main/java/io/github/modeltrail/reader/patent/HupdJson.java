package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.json.JsonFormat;
import io.github.modeltrail.reader.json.JsonTree;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The Harvard USPTO Patent Dataset (Suzgun et al., 2022): one application a JSON object. */
final class HupdJson {
  private HupdJson() {}

  static FormatReader reader() {
    return JsonFormat.of(DocumentFormat.HUPD, HupdJson::fits, Set.of(), HupdJson::document);
  }

  private static boolean fits(JsonHead json) {
    return json.has("application_number", "title")
        && (json.has("decision") || json.has("full_description") || json.has("main_cpc_label"));
  }

  private static Document document(JsonNode json) {
    String application = JsonTree.text(json, "application_number")
        .orElseThrow(() -> new DocumentException("the object has no \"application_number\"; add it"));
    String id =
        JsonTree.text(json, "publication_number").map(number -> number.replaceFirst("-\\d{8}$", "").replace("-", ""))
            .orElse("US application " + application);
    Document.Builder builder = Document.builder(id).kind(DocumentKind.PATENT).language("en");
    JsonTree.text(json, "title").ifPresent(builder::title);
    JsonTree.text(json, "date_published").or(() -> JsonTree.text(json, "patent_issue_date")).flatMap(PatentCodes::date)
        .ifPresent(builder::date);
    builder.source("HUPD" + JsonTree.text(json, "filing_date").flatMap(PatentCodes::date).map(date -> ", filed " + date)
        .orElse("") + JsonTree.text(json, "decision").map(decision -> ", " + decision).orElse(""));
    Stream.of("cpc_labels", "ipcr_labels").flatMap(key -> JsonTree.list(json, key))
        .flatMap(
            label -> JsonTree.text(label).flatMap(PatentNumbers::fixedWidth).or(() -> JsonTree.text(label)).stream())
        .distinct().forEach(builder::category);
    JsonTree.list(json, "inventor_list").flatMap(inventor -> inventor(inventor).stream()).forEach(builder::contributor);
    add(builder, json, "abstract", SectionType.ABSTRACT, Optional.empty());
    if (JsonTree.text(json, "full_description").isPresent()) {
      add(builder, json, "full_description", SectionType.DESCRIPTION, Optional.empty());
    } else {
      add(builder, json, "background", SectionType.DESCRIPTION, Optional.of("BACKGROUND"));
      add(builder, json, "summary", SectionType.DESCRIPTION, Optional.of("SUMMARY"));
    }
    add(builder, json, "claims", SectionType.CLAIMS, Optional.empty());
    return builder.build();
  }

  private static void add(Document.Builder builder, JsonNode json, String key, SectionType type,
      Optional<String> heading) {
    JsonTree.text(json, key).map(text -> new Section(type, heading, text)).ifPresent(builder::section);
  }

  private static Optional<Contributor> inventor(JsonNode json) {
    String name =
        Stream.of("inventor_name_first", "inventor_name_last").flatMap(key -> JsonTree.text(json, key).stream())
            .collect(Collectors.joining(" "));
    Optional<String> country = JsonTree.text(json, "inventor_country").flatMap(PatentCodes::country);
    return Optional.of(name).filter(text -> !text.isEmpty()).map(Contributor.of(ContributorRole.INVENTOR)::withName)
        .map(each -> country.map(each::withCountry).orElse(each));
  }
}

package io.github.modeltrail.reader.policy;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.json.JsonFormat;
import io.github.modeltrail.reader.json.JsonTree;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.JsonHead;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Answers of the Federal Register's API: search results or single documents. */
final class FederalRegisterJson {
  private FederalRegisterJson() {}

  static FormatReader reader() {
    return JsonFormat.of(DocumentFormat.FEDERAL_REGISTER_JSON, FederalRegisterJson::fits, Set.of("results"),
        FederalRegisterJson::document);
  }

  private static boolean fits(JsonHead json) {
    return json.has("document_number", "title") || json.has("results[].document_number")
        || json.has("[].document_number", "[].title");
  }

  private static Document document(JsonNode json) {
    String number = JsonTree.text(json, "document_number")
        .orElseThrow(() -> new DocumentException("the object has no \"document_number\"; ask the API for that field"));
    Document.Builder builder = Document.builder("FR:" + number).kind(DocumentKind.POLICY).language("en")
        .source("Federal Register");
    JsonTree.text(json, "title").ifPresent(builder::title);
    JsonTree.text(json, "publication_date").flatMap(PolicyDates::iso).ifPresent(builder::date);
    JsonTree.text(json, "type").ifPresent(builder::category);
    JsonTree.list(json, "topics").flatMap(topic -> JsonTree.text(topic).stream()).forEach(builder::category);
    JsonTree.list(json, "agencies").flatMap(agency -> JsonTree.text(agency, "name")
        .or(() -> JsonTree.text(agency, "raw_name")).stream())
        .map(name -> Contributor.of(ContributorRole.AUTHORITY).withOrganization(name)
            .withOrganizationType(OrganizationType.GOVERNMENT).withCountry("US"))
        .forEach(builder::contributor);
    JsonTree.text(json, "abstract").map(text -> Section.of(SectionType.ABSTRACT, text)).ifPresent(builder::section);
    JsonTree.text(json, "action").map(text -> Section.of(SectionType.OTHER, "Action", text))
        .ifPresent(builder::section);
    JsonTree.text(json, "dates").map(text -> Section.of(SectionType.OTHER, "Dates", text)).ifPresent(builder::section);
    JsonTree.text(json, "excerpts").map(text -> Section.of(SectionType.OTHER, "Excerpts", HtmlText.of(text)))
        .ifPresent(builder::section);
    JsonTree.text(json, "body").or(() -> JsonTree.text(json, "full_text"))
        .map(text -> Section.of(SectionType.BODY, HtmlText.of(text))).ifPresent(builder::section);
    return builder.build();
  }
}

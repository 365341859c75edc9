package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.json.JsonInput;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.outline.LooseDates;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.WholeText;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Pages of results that the REST API of Europe PMC answers; a page holds a thousand results at most. */
final class EuropePmc implements FormatReader {

  @Override
  public DocumentFormat format() {
    return DocumentFormat.EUROPE_PMC;
  }

  @Override
  public Fit fit(Head head) {
    return head.json().filter(json -> json.has("resultList") || json.has("resultList.result")).isPresent()
        ? Fit.SURE
        : Fit.NO;
  }

  @Override
  public DocumentCursor open(Source source) {
    return new DocumentCursor() {
      private @Nullable Iterator<JsonFields> results;

      @Override
      public Optional<Document> next() throws IOException {
        Iterator<JsonFields> open = results;
        if (open == null) {
          results = List.<JsonFields>of().iterator();
          open = parse(source).list("resultList", "result").iterator();
          results = open;
        }
        return open.hasNext() ? Optional.of(document(open.next())) : Optional.empty();
      }
    };
  }

  private static JsonFields parse(Source source) throws IOException {
    JsonMapper mapper = JsonMapper.builder(JsonInput.factory(source.limits())).build();
    try {
      return new JsonFields(mapper.readTree(WholeText.read(source)));
    } catch (JacksonException e) {
      throw JsonInput.problem(e);
    }
  }

  private static Document document(JsonFields fields) {
    Document.Builder document = Document.builder(id(fields)).kind(kind(fields)).source("Europe PMC");
    fields.line("title").map(html -> Jsoup.parse(html).text()).ifPresent(document::title);
    fields.text("firstPublicationDate").or(() -> fields.text("journalInfo", "printPublicationDate"))
        .or(() -> fields.text("pubYear")).flatMap(LooseDates::parse).ifPresent(document::date);
    fields.texts("keywordList", "keyword").forEach(document::category);
    fields.text("abstractText").map(html -> Jsoup.parse(html).text())
        .ifPresent(text -> document.section(Section.of(SectionType.ABSTRACT, text)));
    List<Contributor> authors = fields.list("authorList", "author").flatMap(EuropePmc::author).toList();
    authors.forEach(document::contributor);
    if (authors.isEmpty()) {
      fields.line("authorString").stream().flatMap(all -> Stream.of(all.replaceFirst("\\.$", "").split(", ", -1)))
          .forEach(name -> document.contributor(Contributor.of(ContributorRole.AUTHOR).withName(name)));
    }
    return document.build();
  }

  private static String id(JsonFields fields) {
    return fields.text("doi").map(PaperText::doi).or(() -> fields.text("pmcid"))
        .or(() -> fields.text("pmid").map(pmid -> "pmid:" + pmid)).or(() -> fields.text("id"))
        .orElseThrow(() -> new DocumentException("the result has neither a DOI nor an id"));
  }

  private static DocumentKind kind(JsonFields fields) {
    return fields.text("source").filter("PPR"::equals).isPresent() ? DocumentKind.PREPRINT : DocumentKind.PUBLICATION;
  }

  private static Stream<Contributor> author(JsonFields author) {
    Optional<String> name = author.line("fullName").or(() -> author.line("collectiveName"));
    Optional<String> place = author.list("authorAffiliationDetailsList", "authorAffiliation")
        .flatMap(each -> each.line("affiliation").stream()).findFirst().or(() -> author.line("affiliation"));
    return name.stream().map(each -> {
      Contributor person = Contributor.of(ContributorRole.AUTHOR).withName(each);
      return place.map(where -> placed(person, where)).orElse(person);
    });
  }

  private static Contributor placed(Contributor person, String place) {
    Contributor placed = person.withOrganization(place);
    String last = place.substring(place.lastIndexOf(',') + 1).replaceFirst("\\.\\s*$", "");
    return Countries.code(last).map(placed::withCountry).orElse(placed);
  }
}

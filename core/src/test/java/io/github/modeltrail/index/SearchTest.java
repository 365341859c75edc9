package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.index.SearchRequest.Facet;
import io.github.modeltrail.index.SearchResult.FacetCount;
import io.github.modeltrail.index.SearchResult.Snippet;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  @TempDir
  static Path folder;
  private static CorpusIndex index;

  @BeforeAll
  static void build() {
    List<Document> documents = List.of(
        document("p1", DocumentKind.PATENT, "2024-03-05", "Routing", "We use Qwen as a mixture of experts with LoRA.",
            "G06N3/08", "CN", "River Semiconductors Ltd"),
        document("p2", DocumentKind.PATENT, "2022", "Routing again", "A Qwen beside what we use llama for.",
            "G06N20/00",
            "US", "Hill Labs"),
        document("a1", DocumentKind.PREPRINT, "2025-06-30", "Experts and mixtures", "Mixture experts of GPT-4o kind.",
            "cs.CL", "US", "University of the Hill"),
        Document.of("x1", "使用通义千问 and a grassy text without date"));
    index = CorpusIndex.create(folder.resolve("index"));
    index.addAll(Corpus.of(documents),
        AddOptions.defaults().withTagger(new WordTagger(Map.of("Qwen", "CN", "Llama", "US"))));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"family:Qwen|p1 p2", "family:qwen AND usage:used|p1", "usage:used|p1 p2",
      "family:Llama usage:used|p2", "family:Qwen AND family:Llama|p2", "family:Qwen AND NOT usage:used|''",
      "family:Qwen AND usage:used AND kind:patent AND date:[2023 TO 2025-06] AND \"mixture of experts\"|p1",
      "\"mixture of experts\"|p1", "mixture experts|a1 p1", "gpt-4o|a1", "GPT|a1", "developer:\"Qwen Lab\"|p1 p2",
      "country:us|p2", "openness:open-weight|p1 p2", "topic:peft|p1", "category:G06N*|p1 p2", "category:cs.CL|a1",
      "contributor.country:US|p2 a1", "contributor.organization:hill|p2 a1",
      "contributor.organization:\"river semiconductors\"|p1", "id:a1|a1", "date:[2025-06 TO *]|a1", "date:2022|p2",
      "date:[* TO 2024-03-05]|p1 p2", "NOT kind:patent|a1 x1", "(id:p1 OR id:x1) NOT kind:patent|x1", "千问|x1", "问|x1",
      "使用通义|x1", "model:\"Qwen 2\"|p1 p2", "nowhere|''", "''|p1 p2 a1 x1"})
  void findsWhatIsAskedFor(String query, String ids) {
    SearchResult result = index.search(SearchRequest.of(query == null ? "" : query));
    assertThat(result.hits()).extracting(hit -> hit.document().id())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    assertThat(result.total()).isEqualTo(result.hits().size());
  }

  /** The words stand side by side in the document, but one ends a text and the other begins the next. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"read north\"|0", "\"千问 open\"|0", "\"通义千问 open\"|0", "\"千问 and more open\"|0",
      "\"we read\"|1", "\"open models of 通义千问\"|1", "\"通义千问 again\"|1",
      "contributor.organization:\"river labs\"|0", "contributor.organization:\"north river\"|1"})
  void findsNoPhraseAcrossTexts(String query, long found, @TempDir Path own) {
    Document document = Document.builder("d").title("We read")
        .section(Section.of(SectionType.ABSTRACT, "North of 通义千问"))
        .section(Section.of(SectionType.ABSTRACT, "Open models of 通义千问 again"))
        .contributor(Contributor.of(ContributorRole.AUTHOR).withOrganization("North River"))
        .contributor(Contributor.of(ContributorRole.AUTHOR).withOrganization("Labs of the Hill")).build();
    try (CorpusIndex apart = CorpusIndex.create(own.resolve("index"))) {
      apart.addAll(Corpus.of(List.of(document)), AddOptions.defaults());
      assertThat(apart.search(SearchRequest.of(query)).total()).isEqualTo(found);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"(a|1|is not closed", "a)|2|without an opening", "\"a|1|is not closed",
      "colour:red|1|there is no field colour; fields are family", "kind:book|6|there is no kind book",
      "date:[2023]|6|[2023 TO 2025-06]", "date:soon|6|YYYY-MM-DD", "a AND|6|is missing here",
      "family:|8|value is missing",
      "NOT|4|is missing here", "OR a|1|is missing"})
  void saysWhereAQueryIsWrong(String query, int column, String words) {
    assertThatThrownBy(() -> SearchQuery.parse(query)).isInstanceOfSatisfying(QuerySyntaxException.class,
        e -> assertThat(e.column()).isEqualTo(column)).hasMessageContaining(words);
  }

  @Test
  void readsTheSameQueryAsTyped() {
    assertThat(SearchQuery.parse("family:Qwen AND usage:used OR date:2024 NOT x"))
        .isEqualTo(new SearchQuery.Or(List.of(
            new SearchQuery.Mention(Map.of(MentionField.FAMILY, "Qwen", MentionField.USAGE, "used")),
            new SearchQuery.And(List.of(
                new SearchQuery.DateRange(Optional.of(PartialDate.parse("2024")),
                    Optional.of(PartialDate.parse("2024"))),
                new SearchQuery.Not(new SearchQuery.Phrase("x")))))));
  }

  @Test
  void ordersByDateWithUnknownDatesLast() {
    SearchRequest all = SearchRequest.of("");
    assertThat(ids(all.withOrder(SearchRequest.Order.NEWEST))).containsExactly("a1", "p1", "p2", "x1");
    assertThat(ids(all.withOrder(SearchRequest.Order.OLDEST))).containsExactly("p2", "p1", "a1", "x1");
    assertThat(ids(all.withOrder(SearchRequest.Order.OLDEST).withPage(1, 2))).containsExactly("p1", "a1");
    assertThat(index.search(all.withPage(1, 0)).total()).isEqualTo(4);
  }

  @Test
  void countsFacets() {
    SearchResult result = index.search(SearchRequest.of("").withFacets(Facet.values()));
    assertThat(result.facets().get(Facet.FAMILY)).containsExactly(new FacetCount("Qwen", 2),
        new FacetCount("Llama", 1));
    assertThat(result.facets().get(Facet.KIND)).containsExactly(new FacetCount("patent", 2), new FacetCount("other", 1),
        new FacetCount("preprint", 1));
    assertThat(result.facets().get(Facet.YEAR)).extracting(FacetCount::value).containsExactly("2022", "2024", "2025");
    assertThat(result.facets().get(Facet.TOPIC)).containsExactly(new FacetCount("peft", 1));
    assertThat(result.facets().get(Facet.CONTRIBUTOR_ORGANIZATION)).contains(new FacetCount("Hill Labs", 1));
    assertThat(index.search(SearchRequest.of("usage:used kind:preprint").withFacets(Facet.FAMILY)).facets())
        .containsEntry(Facet.FAMILY, List.of());
  }

  @Test
  void marksWhatWasAskedFor() {
    SearchResult.Hit hit = index.search(SearchRequest.of("family:Qwen AND \"mixture of experts\"")).hits().getFirst();
    assertThat(hit.title()).contains("Routing");
    assertThat(hit.mentions()).hasSize(1);
    assertThat(hit.snippets()).hasSize(1);
    Snippet snippet = hit.snippets().getFirst();
    assertThat(snippet.path()).isEqualTo("/sections/0/text");
    assertThat(snippet.highlights()).extracting(span -> span.slice(snippet.text())).containsExactly("Qwen",
        "mixture of experts");
  }

  @Test
  void cutsSnippetsOutOfLongTexts() {
    String text = "word ".repeat(400) + "needle in" + " word".repeat(400);
    Document document = Document.of("long", text);
    Snippet snippet = new Snippets(SearchQuery.parse("\"needle in\"")).of(document, List.of()).getFirst();
    assertThat(snippet.text()).hasSizeLessThan(300).isEqualTo(snippet.place().slice(text));
    assertThat(snippet.highlights()).extracting(span -> span.slice(snippet.text())).containsExactly("needle in");
    assertThat(new Snippets(new SearchQuery.Everything()).of(document, List.of()).getFirst().place().start()).isZero();
    assertThat(new Snippets(SearchQuery.parse("z")).of(Document.of("z", "z".repeat(5000) + " z"), List.of())).hasSize(1)
        .first().extracting(Snippet::highlights).isEqualTo(List.of(new Span(80, 81)));
  }

  private static List<String> ids(SearchRequest request) {
    return index.search(request).hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static Document document(String id, DocumentKind kind, String date, String title, String text,
      String category, String country, String organization) {
    return Document.builder(id).kind(kind).date(PartialDate.parse(date)).title(title).category(category)
        .section(Section.of(SectionType.ABSTRACT, text)).contributor(Contributor.of(ContributorRole.APPLICANT)
            .withCountry(country).withOrganization(organization))
        .build();
  }
}

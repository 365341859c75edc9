package io.github.modeltrail.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.export.TagsReader;
import io.github.modeltrail.tags.DocumentTags;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {
  private static final DocumentTags TAGS = TagsReader.read(new BufferedReader(new StringReader("""
      {"id":"a","kind":"preprint","lexicon":"1","topicModel":"1","mentions":[
      {"path":"/title","start":0,"end":4,"surface":"Zebra 2","family":"Zebra","developer":"Stripes","country":"ZZ",\
      "openness":"open-weight","usage":"used","confidence":1}],
      "topics":[{"topic":"peft","score":0.9,"assigned":true},{"topic":"edge","score":0.1,"assigned":false}]}
      """.replace("\n", ""))), "tags").findFirst().orElseThrow();

  private static final Document DOCUMENT = Document.builder("a").title("Zebra 2").date(PartialDate.parse("2024-05"))
      .contributor(Contributor.of(ContributorRole.AUTHOR).withName("A").withCountry("KE"))
      .contributor(Contributor.of(ContributorRole.AUTHOR).withName("B").withCountry("KE"))
      .contributor(Contributor.of(ContributorRole.AUTHOR).withOrganizationType(OrganizationType.COMPANY)).build();

  @Test
  void joinsTagsWithTheirDocument() {
    Observation observation = DocumentFacts.of(Stream.of(DOCUMENT)).observe(TAGS);
    assertThat(observation.date()).contains(PartialDate.parse("2024-05"));
    assertThat(observation.countries()).containsExactly("KE");
    assertThat(observation.affiliations()).containsExactlyInAnyOrder(
        new Affiliation(Optional.of("KE"), Optional.empty()),
        new Affiliation(Optional.empty(), Optional.of(OrganizationType.COMPANY)));
    assertThat(observation.topics()).isEqualTo(Set.of("peft"));
  }

  @Test
  void tagsWithoutADocumentStandForThemselves() {
    Observation observation = DocumentFacts.none().observe(TAGS);
    assertThat(observation).isEqualTo(Observation.of(TAGS));
    assertThat(observation.affiliations()).isEmpty();
    assertThat(observation.date()).isEmpty();
  }

  @Test
  void aDeveloperWithoutACountryHasNone() {
    assertThat(Observation.of(TAGS).mentions().getFirst().country()).isEmpty();
    assertThat(Trait.ORIGIN.labels(Observation.of(TAGS), Optional.empty())).containsExactly("unknown");
  }
}

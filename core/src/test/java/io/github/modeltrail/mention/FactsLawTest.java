package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconText;
import io.github.modeltrail.lexicon.ModelFamily;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The law by which an index renews facts without reading texts: where no fingerprint of recognition changes, the mentions
 * of any text are those before with the facts of now.
 */
class FactsLawTest {
  private static final String LEXICON =
      """
      {"developer": {"name": "Harbour Lab", "country": "%s", "type": "%s", "aliases": ["harbourlab"],
         "source": "own-knowledge"},
       "families": [
         {"name": "Lantern", "names": ["Lantern"], "modalities": ["text"], "openness": "%s", "source": "own-knowledge",
          "releases": [
            {"name": "Lantern", "released": "2023-02", "openness": "open-weight", "sizes": ["7B"]},
            {"name": "Lantern 2", "released": "%s", "openness": "%s", "sizes": ["7B", "70B"]},
            {"name": "Lantern 2.5 Coder", "released": "2025-01", "openness": "proprietary", "developer": "Meadow"}]}]}""";
  private static final String MEADOW = """
      {"developer": {"name": "Meadow", "country": "%s", "type": "company", "source": "own-knowledge"},
       "families": [{"name": "Clover", "names": ["Clover"], "modalities": ["text"], "openness": "open-source",
         "source": "own-knowledge"}]}""";
  private static final List<Facts> FACTS = List.of(new Facts("FR", "company", "open-weight", "2024-03-05",
      "open-weight", "DE"), new Facts("SG", "university", "unknown", "2024-06", "open-source", "US"),
      new Facts("FR", "company", "proprietary", "2024-03-06", "unknown", "DE"));
  private static final List<Lexicon> LEXICONS = FACTS.stream().map(Facts::lexicon).toList();
  private static final List<MentionRecognizer> RECOGNIZERS = LEXICONS.stream().map(MentionRecognizer::of).toList();

  /** What the lexicons differ in. */
  private record Facts(String country, String type, String openness, String released, String opennessOf2,
      String otherCountry) {
    Lexicon lexicon() {
      return Lexicon.bundled().with(List.of(
          new LexiconText("harbour.json", LEXICON.formatted(country, type, openness, released, opennessOf2)),
          new LexiconText("meadow.json", MEADOW.formatted(otherCountry))));
    }
  }

  @Property(tries = 400)
  void mentionsAreThoseBeforeWithOtherFacts(@ForAll("documents") Document document) {
    List<ModelMention> before = RECOGNIZERS.getFirst().recognize(document);
    for (MentionRecognizer now : RECOGNIZERS) {
      List<ModelMention> renewed = before.stream()
          .map(mention -> new ModelMention(mention.path(), mention.span(), mention.codePoints(), mention.surface(),
              now.withFacts(mention.reference(), document.date()), mention.usage(), mention.confidence(),
              mention.reasons()))
          .toList();
      assertThat(renewed).isEqualTo(now.recognize(document));
    }
  }

  @Test
  void onlyTheFingerprintOfTheFactsTellsTheLexiconsApart() {
    assertThat(fingerprints(0)).isEqualTo(fingerprints(1)).isEqualTo(fingerprints(2));
    assertThat(facts(0).get("Lantern")).isNotEqualTo(facts(1).get("Lantern")).isNotEqualTo(facts(2).get("Lantern"));
    assertThat(facts(0).get("Clover")).isEqualTo(facts(2).get("Clover")).isNotEqualTo(facts(1).get("Clover"));
  }

  @Test
  void aReleaseThatBecomesProprietaryOrTheFirstIsChosenOtherwise() {
    Lexicon closed = new Facts("FR", "company", "open-weight", "2024-03-05", "proprietary", "DE").lexicon();
    Lexicon earlier = new Facts("FR", "company", "open-weight", "2022", "open-weight", "DE").lexicon();
    for (Lexicon other : List.of(closed, earlier)) {
      assertThat(MentionRecognizer.of(other).fingerprint(other.family("Lantern").orElseThrow()))
          .isNotEqualTo(fingerprints(0).get("Lantern"));
    }
  }

  private static Map<String, String> fingerprints(int lexicon) {
    return LEXICONS.get(lexicon).families().stream()
        .collect(Collectors.toMap(ModelFamily::name, RECOGNIZERS.get(lexicon)::fingerprint));
  }

  private static Map<String, String> facts(int lexicon) {
    return LEXICONS.get(lexicon).families().stream()
        .collect(Collectors.toMap(ModelFamily::name, RECOGNIZERS.get(lexicon)::factsFingerprint));
  }

  @Provide
  Arbitrary<Document> documents() {
    Arbitrary<String> snippet = Arbitraries.of("We fine-tune ", "Lantern", "Lantern 2", "Lantern-2-70B", "lantern",
        "Lantern 2.5 Coder", "Lantern 3", "Harbour Lab's ", "harbourlab/", "Meadow-", "Clover", "Clover-7B", " model ",
        ". ", ", ", "(", ")", " large language model ", "TinyFooLM", " on Lantern 7B", "\n");
    Arbitrary<String> dates = Arbitraries.of("2021", "2023-01-05", "2024-05", "2026");
    return Combinators.combine(snippet.list().ofMaxSize(12), dates).as((parts, date) -> Document.builder("any")
        .date(PartialDate.parse(date)).section(Section.of(SectionType.BODY, String.join("", parts))).build());
  }
}

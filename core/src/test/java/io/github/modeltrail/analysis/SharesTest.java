package io.github.modeltrail.analysis;

import static io.github.modeltrail.analysis.Observed.document;
import static io.github.modeltrail.analysis.Observed.named;
import static io.github.modeltrail.analysis.Observed.unlisted;
import static io.github.modeltrail.analysis.Observed.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.modeltrail.analysis.statistics.Coverage;
import io.github.modeltrail.analysis.statistics.Interval;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.mention.Usage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
  private static final List<Observation> FOUR = List.of(
      document("a", "2024-03", Set.of("CN"), used("Qwen", "CN"), used("Qwen", "CN"), named("GPT-4", "US")),
      document("b", "2024-05-02", Set.of("CN", "US"), named("GPT-4", "US")),
      document("c", "2025", Set.of("US"), used("Llama", "US"), unlisted("Foo-7B")),
      document("d", "", Set.of()));

  @Test
  void documentsCountOnceOutOfAll() {
    assertThat(rows(ShareQuery.of(Trait.ORIGIN))).containsExactly("[] CN 1/4", "[] US 3/4", "[] unknown 1/4");
  }

  @Test
  void documentsCountOutOfThoseThatMention() {
    assertThat(rows(ShareQuery.of(Trait.ORIGIN).weightedBy(Weighting.MENTIONING_DOCUMENTS)))
        .containsExactly("[] CN 1/3", "[] US 3/3", "[] unknown 1/3");
  }

  @Test
  void mentionsCountAsOftenAsTheyStand() {
    assertThat(rows(ShareQuery.of(Trait.FAMILY).weightedBy(Weighting.MENTIONS)))
        .containsExactly("[] GPT-4 2/6", "[] Llama 1/6", "[] Qwen 2/6", "[] unlisted 1/6");
  }

  @Test
  void adoptionCountsModelsUsed() {
    assertThat(rows(ShareQuery.of(Trait.ORIGIN).ofUsage(Usage.USED).weightedBy(Weighting.MENTIONING_DOCUMENTS)))
        .containsExactly("[] CN 1/2", "[] US 1/2");
  }

  @Test
  void groupsAreCrossedWithEveryLabelAndWhatIsUnknownIsAGroup() {
    assertThat(rows(ShareQuery.of(Trait.ORIGIN, Dimension.YEAR).ofUsage(Usage.USED))).containsExactly(
        "[2024] CN 1/2", "[2024] US 0/2", "[2025] CN 0/1", "[2025] US 1/1", "[unknown] CN 0/1", "[unknown] US 0/1");
  }

  @Test
  void aDocumentOfTwoCountriesCountsInBoth() {
    assertThat(rows(ShareQuery.of(Trait.FAMILY, Dimension.COUNTRY))).contains("[CN] GPT-4 2/2", "[US] GPT-4 1/2",
        "[unknown] GPT-4 0/1");
  }

  @Test
  void aYearIsNoMonth() {
    assertThat(rows(ShareQuery.of(Trait.USAGE, Dimension.MONTH, Dimension.GENRE))).contains(
        "[2024-03, preprint] used 1/1",
        "[2024-05, preprint] used 0/1", "[unknown, preprint] used 1/2");
  }

  @Test
  void topicsAreSharesOfDocuments() {
    List<Observation> documents = List.of(Observed.about(FOUR.get(0), "peft", "edge"), FOUR.get(1));
    assertThat(Shares.of(documents, ShareQuery.of(Trait.TOPIC))).extracting(SharesTest::row)
        .containsExactly("[] edge 1/2", "[] peft 1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareQuery.of(Trait.TOPIC).weightedBy(Weighting.MENTIONS)).withMessageContaining("topics");
  }

  @Test
  void intervalsOfDocumentsAreWilsons() {
    Share share = Shares.of(FOUR, ShareQuery.of(Trait.ORIGIN).atLevel(0.9)).getFirst();
    assertThat(share.interval()).isEqualTo(new Proportion(1, 4).wilson(0.9));
  }

  @Test
  void mentionsThatAreAllAlikeInEachDocumentTellNoMoreThanTheDocuments() {
    List<Observation> documents = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      MentionFacts mention = i % 4 == 0 ? used("Qwen", "CN") : used("Llama", "US");
      documents.add(document("d" + i, "2024", Set.of(), Collections.nCopies(7, mention).toArray(MentionFacts[]::new)));
    }
    Share share = Shares.of(documents, ShareQuery.of(Trait.ORIGIN).weightedBy(Weighting.MENTIONS)).getFirst();
    assertThat(share.proportion()).isEqualTo(new Proportion(175, 700));
    Interval ofDocuments = new Proportion(25, 100).wilson(0.95);
    assertThat(share.interval().low()).isEqualTo(ofDocuments.low(), within(0.002));
    assertThat(share.interval().high()).isEqualTo(ofDocuments.high(), within(0.002));
  }

  /** Whatever is left of sums that cancel out but for their last bits. */
  @ParameterizedTest
  @CsvSource({"1,3", "2,5", "3,7", "4,11", "1,7", "2,9", "0,4", "4,4"})
  void documentsWithTheSameShareTellNoMoreThanTheirNumber(int chinese, int all) {
    List<Observation> documents = new ArrayList<>(List.of(document("other", "2024", Set.of("CN"), used("Qwen", "CN")),
        document("of US", "2024", Set.of("CN"), used("Llama", "US"))));
    for (int times : List.of(1, 2, 3, 1)) {
      List<MentionFacts> mentions = new ArrayList<>(Collections.nCopies(times * chinese, used("Qwen", "CN")));
      mentions.addAll(Collections.nCopies(times * (all - chinese), used("Llama", "US")));
      documents.add(document("d" + documents.size(), "2024", Set.of("FR"), mentions.toArray(MentionFacts[]::new)));
    }
    ShareQuery query = ShareQuery.of(Trait.ORIGIN, Dimension.COUNTRY).weightedBy(Weighting.MENTIONS);
    Share share = Shares.of(documents, query).stream()
        .filter(each -> each.group().contains("FR") && each.value().equals("CN")).findFirst().orElseThrow();
    assertThat(share.interval()).isEqualTo(share.proportion().wilson(4.0, 0.95));
  }

  @Test
  void mentionSharesHoldTheTruthAsOftenAsTheySay() {
    ShareQuery query = ShareQuery.of(Trait.ORIGIN).weightedBy(Weighting.MENTIONS);
    Coverage.assertNominal(0.3, random -> Shares.of(clustered(random), query).getFirst().interval());
  }

  /** Documents whose mentions lean to one origin: in six of ten half are Chinese, in the others none. */
  private static List<Observation> clustered(SplittableRandom random) {
    List<Observation> documents = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      double leaning = random.nextDouble() < 0.6 ? 0.5 : 0;
      List<MentionFacts> mentions = new ArrayList<>();
      for (int mention = random.nextInt(1, 9); mention > 0; mention--) {
        mentions.add(random.nextDouble() < leaning ? used("Qwen", "CN") : used("Llama", "US"));
      }
      documents.add(new Observation("d" + i, DocumentKind.PATENT, Optional.empty(), Set.of(), mentions, Set.of()));
    }
    return documents;
  }

  private static List<String> rows(ShareQuery query) {
    return Shares.of(FOUR, query).stream().map(SharesTest::row).toList();
  }

  private static String row(Share share) {
    return share.group() + " " + share.value() + " " + share.proportion().count() + "/" + share.proportion().total();
  }
}

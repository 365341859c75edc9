package io.github.modeltrail.analysis;

import static io.github.modeltrail.analysis.Observed.document;
import static io.github.modeltrail.analysis.Observed.named;
import static io.github.modeltrail.analysis.Observed.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.analysis.DiffusionCurve.FirstSeen;
import io.github.modeltrail.analysis.DiffusionCurve.Point;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconText;
import io.github.modeltrail.mention.Usage;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiffusionTest {
  private static final Lexicon LEXICON = Lexicon.of(List.of(new LexiconText("zebra.json", """
      {"released":"2026-01",
       "sources":[{"key":"own","title":"Made up for a test","address":"https://example.org","licence":"none"}],
       "developer":{"name":"Stripes","country":"KE","type":"company","source":"own"},
       "families":[{"name":"Zebra","openness":"open-weight","modalities":["text"],"names":["Zebra"],"source":"own",
         "releases":[{"name":"Zebra 2","released":"2023-06-10"},{"name":"Zebra 1","released":"2023-01"}]}]}
      """)));

  private static final List<Observation> DOCUMENTS = List.of(
      document("p3", "2023-05-09", Set.of(), used("Zebra", "KE"), used("Zebra", "KE")),
      document("p1", "2023-02-20", Set.of(), named("Zebra", "KE")),
      document("p2", "2023-05-09", Set.of(), used("Zebra", "KE")),
      document("p4", "2023-09-01", Set.of(), used("Zebra", "KE")),
      document("p5", "2023-09", Set.of(), used("Zebra", "KE")),
      document("t1", DocumentKind.PATENT, "2024", Set.of(), used("Zebra", "KE")),
      document("o1", "2022-01-01", Set.of(), used("Okapi", "KE")));

  @Test
  void sumsDocumentsByMonth() {
    DiffusionCurve zebra = Diffusion.curves(DOCUMENTS, Optional.empty(), LEXICON).getFirst();
    assertThat(zebra.documents()).isEqualTo(6);
    assertThat(zebra.unplaced()).isEqualTo(1);
    assertThat(zebra.points()).containsExactly(new Point(YearMonth.of(2023, 2), 1, 1),
        new Point(YearMonth.of(2023, 5), 2, 3), new Point(YearMonth.of(2023, 9), 2, 5));
    assertThat(zebra.halfLifeMonths()).hasValue(3);
  }

  @Test
  void measuresTheTimeFromReleaseToFirstDocumentOfAGenre() {
    DiffusionCurve zebra = Diffusion.curves(DOCUMENTS, Optional.empty(), LEXICON).getFirst();
    assertThat(zebra.released()).contains(PartialDate.parse("2023-01"));
    assertThat(zebra.firstSeen()).contains(new FirstSeen(PartialDate.parse("2023-02-20"), "p1"));
    assertThat(zebra.timeToFirst(DocumentKind.PREPRINT)).contains(new DayRange(20, 50));
    assertThat(zebra.timeToFirst(DocumentKind.PATENT)).contains(new DayRange(335, 730));
    assertThat(zebra.timeToFirst(DocumentKind.POLICY)).isEmpty();
  }

  @Test
  void adoptionLeavesOutWhereItIsNamedOnly() {
    DiffusionCurve zebra = Diffusion.curves(DOCUMENTS, Optional.of(Usage.USED), LEXICON).getFirst();
    assertThat(zebra.firstSeen()).contains(new FirstSeen(PartialDate.parse("2023-05-09"), "p2"));
    assertThat(zebra.documents()).isEqualTo(5);
  }

  @Test
  void aFamilyOutsideTheLexiconHasNoRelease() {
    DiffusionCurve okapi = Diffusion.curves(DOCUMENTS, Optional.empty(), LEXICON).getLast();
    assertThat(okapi.family()).isEqualTo("Okapi");
    assertThat(okapi.released()).isEmpty();
    assertThat(okapi.timeToFirst(DocumentKind.PREPRINT)).isEmpty();
    assertThat(okapi.halfLifeMonths()).hasValue(0);
  }
}

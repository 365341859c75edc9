package io.github.modeltrail.analysis;

import static io.github.modeltrail.analysis.Observed.about;
import static io.github.modeltrail.analysis.Observed.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.modeltrail.analysis.statistics.Coverage;
import io.github.modeltrail.analysis.statistics.Proportion;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TopicShiftTest {
  private static final LocalDate CONTROLS = LocalDate.of(2022, 10, 7);
  private static final Contrast CONTRAST = Contrast.between("CN", "US");

  @Test
  void comparesChangesAroundTheDate() {
    List<Observation> documents = List.of(
        document("a", "2022-10-06", Set.of("CN")), about(document("b", "2022-10-07", Set.of("CN")), "peft"),
        document("c", "2022-05", Set.of("US")), about(document("d", "2022-12", Set.of("US")), "edge"),
        document("e", "2023-01-31", Set.of("US")));
    TopicShift shift = TopicShift.of(documents, "peft", CONTROLS, Period.ofYears(1), CONTRAST).orElseThrow();
    assertThat(shift.difference().treatedAfter()).isEqualTo(new Proportion(1, 1));
    assertThat(shift.difference().controlAfter()).isEqualTo(new Proportion(0, 2));
    assertThat(shift.difference().estimate()).isEqualTo(1, within(1e-12));
    assertThat(shift.leftOut()).isZero();
  }

  @Test
  void documentsThatCannotBePlacedAreCounted() {
    List<Observation> documents =
        List.of(document("a", "2022-09", Set.of("CN")), document("b", "2022-11", Set.of("CN")),
            document("c", "2022-09", Set.of("US")), document("d", "2022-11", Set.of("US")),
            document("whole month of the date", "2022-10", Set.of("CN")), document("undated", "", Set.of("CN")),
            document("both sides", "2022-11", Set.of("CN", "US")),
            document("reaches beyond the window", "2023", Set.of("US")),
            document("too early", "2015", Set.of("US")), document("of neither side", "2022-11", Set.of("FR")));
    TopicShift shift = TopicShift.of(documents, "peft", CONTROLS, Period.ofMonths(6), CONTRAST).orElseThrow();
    assertThat(shift.leftOut()).isEqualTo(4);
    assertThat(shift.difference().controlBefore().total()).isEqualTo(1);
  }

  @Test
  void aSideWithoutDocumentsHasNoShift() {
    assertThat(
        TopicShift.of(List.of(document("a", "2022-09", Set.of("CN"))), "peft", CONTROLS, Period.ofYears(1), CONTRAST))
        .isEmpty();
  }

  @Test
  void findsAPlantedShiftAsOftenAsItSays() {
    Coverage.assertNominal(0.15, random -> TopicShift
        .of(planted(random), "peft", CONTROLS, Period.ofYears(1), CONTRAST).orElseThrow().difference().interval(0.95));
  }

  /** The topic rises from 10 to 30 % in one country and from 10 to 15 % in the other. */
  private static List<Observation> planted(SplittableRandom random) {
    List<Observation> documents = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean after = random.nextBoolean();
      boolean treated = random.nextBoolean();
      double prevalence = !after ? 0.1 : treated ? 0.3 : 0.15;
      Observation document = document("d" + i, after ? "2023-02-01" : "2022-02-01", Set.of(treated ? "CN" : "US"));
      documents.add(random.nextDouble() < prevalence ? about(document, "peft") : document);
    }
    return documents;
  }
}

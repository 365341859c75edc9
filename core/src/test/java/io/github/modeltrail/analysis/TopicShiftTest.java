package io.github.modeltrail.analysis;

import static io.github.modeltrail.analysis.Observed.about;
import static io.github.modeltrail.analysis.Observed.document;
import static io.github.modeltrail.analysis.Observed.named;
import static io.github.modeltrail.analysis.Observed.unlisted;
import static io.github.modeltrail.analysis.Observed.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.modeltrail.analysis.TopicShift.Count;
import io.github.modeltrail.analysis.statistics.Coverage;
import io.github.modeltrail.analysis.statistics.DifferenceInDifferences;
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
    List<Observation> documents = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      documents.addAll(List.of(document("a" + i, "2022-10-06", Set.of("CN")),
          about(document("b" + i, "2022-10-07", Set.of("CN")), "peft"), document("c" + i, "2022-05", Set.of("US")),
          about(document("d" + i, "2022-12", Set.of("US")), "edge"), document("e" + i, "2023-01-31", Set.of("US"))));
    }
    TopicShift shift = shift(documents, "peft", Period.ofYears(1), ShiftBy.COUNTRY);
    DifferenceInDifferences difference = shift.difference().orElseThrow();
    assertThat(difference.treatedAfter()).isEqualTo(new Proportion(10, 10));
    assertThat(difference.controlAfter()).isEqualTo(new Proportion(0, 20));
    assertThat(difference.estimate()).isEqualTo(1, within(1e-12));
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
    TopicShift shift = shift(documents, "peft", Period.ofMonths(6), ShiftBy.COUNTRY);
    assertThat(shift.leftOut()).isEqualTo(4);
    assertThat(shift.controlBefore()).isEqualTo(new Count(0, 1));
  }

  @Test
  void theOriginsOfTheModelsMentionedPutDocumentsOnSides() {
    List<Observation> documents = List.of(about(document("a", "2022-09", Set.of("FR"), used("Qwen", "CN")), "peft"),
        document("b", "2022-11", Set.of(), named("Qwen", "CN"), named("Mistral", "FR")),
        document("c", "2022-09", Set.of("CN"), used("Llama", "US")),
        document("both", "2022-11", Set.of("CN"), used("Llama", "US"), named("Qwen", "CN")),
        document("none", "2022-11", Set.of("CN"), unlisted("Foo-7B")));
    TopicShift shift = shift(documents, "peft", Period.ofYears(1), ShiftBy.ORIGIN);
    assertThat(List.of(shift.treatedBefore(), shift.treatedAfter(), shift.controlBefore(), shift.controlAfter()))
        .containsExactly(new Count(1, 1), new Count(0, 1), new Count(0, 1), new Count(0, 0));
    assertThat(shift.leftOut()).isEqualTo(1);
  }

  @Test
  void tooFewDocumentsHaveNoEstimate() {
    Count enough = new Count(0, TopicShift.FEWEST_DOCUMENTS);
    Count tooFew = new Count(0, TopicShift.FEWEST_DOCUMENTS - 1);
    assertThat(new TopicShift("peft", CONTROLS, ShiftBy.COUNTRY, enough, enough, enough, enough, 0).difference())
        .isPresent();
    assertThat(new TopicShift("peft", CONTROLS, ShiftBy.COUNTRY, enough, enough, tooFew, enough, 0).difference())
        .isEmpty();
    assertThat(shift(List.of(), "peft", Period.ofYears(1), ShiftBy.COUNTRY).difference()).isEmpty();
  }

  private static TopicShift shift(List<Observation> documents, String topic, Period window, ShiftBy by) {
    return TopicShift.of(documents, topic, CONTROLS, window, CONTRAST, by);
  }

  @Test
  void findsAPlantedShiftAsOftenAsItSays() {
    Coverage.assertNominal(0.15, random -> shift(planted(random), "peft", Period.ofYears(1), ShiftBy.COUNTRY)
        .difference().orElseThrow().interval(0.95));
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

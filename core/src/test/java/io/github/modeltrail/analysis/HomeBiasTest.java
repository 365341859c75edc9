package io.github.modeltrail.analysis;

import static io.github.modeltrail.analysis.Observed.document;
import static io.github.modeltrail.analysis.Observed.named;
import static io.github.modeltrail.analysis.Observed.unlisted;
import static io.github.modeltrail.analysis.Observed.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.modeltrail.analysis.statistics.FourfoldTable;
import io.github.modeltrail.mention.Usage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeBiasTest {
  private static final List<Observation> DOCUMENTS = List.of(
      document("a", "2024", Set.of("CN"), used("Qwen", "CN"), used("Llama", "US")),
      document("b", "2024", Set.of("CN", "SG"), named("GPT-4", "US")),
      document("c", "2024", Set.of("US"), used("GPT-4", "US")),
      document("d", "2024", Set.of("US"), named("Qwen", "CN"), used("GPT-4", "US")),
      document("e", "2024", Set.of("CN", "US"), used("Qwen", "CN")),
      document("f", "2024", Set.of(), used("Qwen", "CN")),
      document("g", "2024", Set.of("CN"), unlisted("Foo-7B")),
      document("h", "2024", Set.of("DE"), used("Mistral", "FR")));

  @Test
  void countsDocumentsByHomeAndOrigin() {
    HomeBias bias = HomeBias.of(DOCUMENTS, Contrast.between("CN", "US"), Optional.empty());
    assertThat(bias.table()).isEqualTo(new FourfoldTable(1, 1, 1, 1));
    assertThat(bias.mixed()).isEqualTo(1);
    assertThat(bias.neither()).isEqualTo(2);
  }

  @Test
  void countsModelsUsedOnly() {
    HomeBias bias = HomeBias.of(DOCUMENTS, Contrast.between("CN", "US"), Optional.of(Usage.USED));
    assertThat(bias.table()).isEqualTo(new FourfoldTable(1, 0, 0, 2));
    assertThat(bias.logOddsRatio().ratio()).isEqualTo(1.5 * 2.5 / 0.25, within(1e-9));
  }

  @Test
  void theRestAreAllOtherKnownCountries() {
    HomeBias bias = HomeBias.of(DOCUMENTS, Contrast.withRest("CN"), Optional.of(Usage.USED));
    assertThat(bias.table()).isEqualTo(new FourfoldTable(1, 0, 0, 3));
    assertThat(bias.neither()).isEqualTo(1);
  }

  @Test
  void asymmetryIsTheDifferenceOfLogOdds() {
    HomeBias patents = new HomeBias(new FourfoldTable(30, 10, 10, 30), 0, 0);
    HomeBias papers = new HomeBias(new FourfoldTable(20, 20, 10, 30), 0, 0);
    assertThat(patents.asymmetry(papers).estimate()).isEqualTo(Math.log(30.5 / 10.5), within(1e-12));
    assertThat(patents.asymmetry(papers).standardError())
        .isEqualTo(Math.hypot(patents.logOddsRatio().standardError(), papers.logOddsRatio().standardError()),
            within(1e-12));
  }

  @Test
  void noCountryStandsOnBothSides() {
    assertThatIllegalArgumentException().isThrownBy(() -> Contrast.between("CN", "CN")).withMessageContaining("CN");
  }
}

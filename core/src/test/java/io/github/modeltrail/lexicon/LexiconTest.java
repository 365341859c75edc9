package io.github.modeltrail.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private static final String ACME = """
      {"sources": [{"key": "notes", "title": "Notes", "address": "https://example.org", "licence": "CC0-1.0"}],
       "released": "2026-11",
       "developer": {"name": "Acme", "country": "FR", "type": "company", "aliases": ["acme-ai"], "source": "notes"},
       "families": [
         {"name": "Anvil", "names": ["Anvil", {"text": "铁砧", "language": "zh"}, {"text": "Hammer", "safety": "versioned",
           "confusables": ["nail"], "release": "Anvil 2"}],
          "modalities": ["text", "code"], "openness": "open-weight", "source": "arXiv:2401.00001",
          "releases": [
            {"name": "Anvil 2", "released": "2025-02", "openness": "proprietary", "sizes": ["7B", "8x7B"],
             "opennessChanges": [{"from": "2025-08-01", "openness": "open-weight", "source": "notes"}]},
            {"name": "Anvil", "released": "2024-01-05", "variants": ["Chat"], "aliases": ["Anvil One"],
             "source": "notes"}]}]}
      """;

  private final Lexicon acme = Lexicon.of(List.of(new LexiconText("acme.json", ACME)));

  @Test
  void readsDevelopers() {
    assertThat(acme.developer("Acme")).contains(
        new Developer("Acme", "FR", OrganizationType.COMPANY, List.of("acme-ai"), "notes"));
    assertThat(acme.developer("acme")).isEmpty();
  }

  @Test
  void readsNamesWithWhatTheyNeed() {
    ModelFamily anvil = acme.family("Anvil").orElseThrow();
    assertThat(anvil.names()).extracting(LexiconName::text).containsExactly("Anvil", "铁砧", "Hammer");
    assertThat(anvil.names()).extracting(LexiconName::safety)
        .containsExactly(NameSafety.ALONE, NameSafety.ALONE, NameSafety.VERSIONED);
    assertThat(anvil.names().get(1).language()).contains("zh");
    assertThat(anvil.names().get(2).confusables()).containsExactly("nail");
    assertThat(anvil.names().get(2).release()).contains("Anvil 2");
    assertThat(anvil.modalities()).containsExactly(Modality.TEXT, Modality.CODE);
  }

  @Test
  void ordersReleasesByDateAndFillsThemFromTheFamily() {
    List<ModelRelease> releases = acme.family("Anvil").orElseThrow().releases();
    assertThat(releases).extracting(ModelRelease::name).containsExactly("Anvil", "Anvil 2");
    assertThat(releases.get(0).openness()).isEqualTo(Openness.OPEN_WEIGHT);
    assertThat(releases.get(0).source()).isEqualTo("notes");
    assertThat(releases.get(1).source()).isEqualTo("arXiv:2401.00001");
    assertThat(releases.get(1).released()).contains(PartialDate.parse("2025-02"));
  }

  @Test
  void findsReleasesByAlias() {
    assertThat(acme.family("Anvil").flatMap(family -> family.release("ANVIL one"))).map(ModelRelease::name)
        .isEqualTo(Optional.of("Anvil"));
  }

  @Test
  void knowsOpennessByDate() {
    ModelRelease release = acme.family("Anvil").flatMap(family -> family.release("Anvil 2")).orElseThrow();
    assertThat(release.opennessAsOf(PartialDate.parse("2025-07-31"))).isEqualTo(Openness.PROPRIETARY);
    assertThat(release.opennessAsOf(PartialDate.parse("2025-08-01"))).isEqualTo(Openness.OPEN_WEIGHT);
    assertThat(release.opennessAsOf(PartialDate.parse("2025-08"))).isEqualTo(Openness.OPEN_WEIGHT);
  }

  @Test
  void aFamilyWithoutNamesIsWrittenAsItIsCalled() {
    String text = ACME.replaceFirst("\"names\": \\[[^\\]]*\\[[^\\]]*\\][^\\]]*\\],", "");
    Lexicon lexicon = Lexicon.of(List.of(new LexiconText("acme.json", text)));
    assertThat(lexicon.family("Anvil").orElseThrow().names()).containsExactly(
        new LexiconName("Anvil", Optional.empty(), NameSafety.ALONE, List.of(), Optional.empty()));
  }

  @Test
  void theVersionFollowsTheFactsAndNotTheLayout() {
    String other = ACME.replace("\n", "\r\n   ");
    assertThat(acme.version()).matches("2026\\.11\\+[0-9a-f]{6}");
    assertThat(Lexicon.of(List.of(new LexiconText("x.json", other))).version()).isEqualTo(acme.version());
    assertThat(Lexicon.of(List.of(new LexiconText("x.json", ACME.replace("8x7B", "9x7B")))).version())
        .isNotEqualTo(acme.version());
  }

  @Test
  void readsAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("acme.json"), ACME);
    Files.writeString(folder.resolve("notes.txt"), "not a lexicon");
    assertThat(Lexicon.load(folder).version()).isEqualTo(acme.version());
    assertThat(Lexicon.load(folder.resolve("acme.json")).families()).hasSize(1);
  }

  @Test
  void aFileThatIsNotThereIsAnInputError(@TempDir Path folder) {
    assertThatThrownBy(() -> Lexicon.load(folder.resolve("none.json"))).isInstanceOf(IOException.class);
  }

  @Test
  void anOverlayAddsReleasesNamesAndFamilies() {
    Lexicon mine = acme.with(List.of(new LexiconText("mine.json", """
        {"developer": {"name": "Acme", "country": "FR", "type": "company", "source": "notes"},
         "families": [
           {"name": "Anvil", "names": ["Ambos"], "releases": [{"name": "Anvil 3", "released": "2026-01"}]},
           {"name": "Tongs", "modalities": ["speech"], "openness": "unknown", "source": "notes", "base": "Anvil"}]}
        """)));
    assertThat(mine.family("Anvil").orElseThrow().releases()).hasSize(3);
    assertThat(mine.family("Anvil").orElseThrow().names()).extracting(LexiconName::text).contains("Anvil", "Ambos");
    assertThat(mine.family("Tongs").orElseThrow().base()).contains("Anvil");
    assertThat(mine.developer("Acme").orElseThrow().aliases()).containsExactly("acme-ai");
    assertThat(mine.version()).isNotEqualTo(acme.version());
    assertThat(acme.family("Tongs")).isEmpty();
  }

  @Test
  void anOverlayCorrectsOnlyWhereItSaysSo() {
    String correction = """
        {"developer": {"name": "Acme", "country": "FR", "type": "company", "source": "notes"},
         "families": [{"name": "Anvil", "releases": [{"name": "Anvil 2", "released": "2025-03"%s}]}]}
        """;
    List<LexiconText> saying = List.of(new LexiconText("mine.json", correction.formatted(", \"corrects\": true")));
    assertThat(acme.with(saying).family("Anvil").flatMap(family -> family.release("Anvil 2"))
        .flatMap(ModelRelease::released)).contains(PartialDate.parse("2025-03"));

    List<LexiconText> silent = List.of(new LexiconText("mine.json", correction.formatted("")));
    assertThatThrownBy(() -> acme.with(silent)).isInstanceOf(LexiconException.class)
        .hasMessageContaining("mine.json:2:46").hasMessageContaining("acme.json:9:").hasMessageContaining("corrects");
  }

  @Test
  void anOverlayMovesADeveloperOnlyWhereItSaysSo() {
    String move = """
        {"developer": {"name": "Acme", "country": "DE", "type": "company", "source": "notes"%s}}
        """;
    assertThat(acme.with(List.of(new LexiconText("mine.json", move.formatted(", \"corrects\": true"))))
        .family("Anvil").orElseThrow().developer().country()).isEqualTo("DE");
    assertThatThrownBy(() -> acme.with(List.of(new LexiconText("mine.json", move.formatted("")))))
        .hasMessageContaining("mine.json:1:15").hasMessageContaining("acme.json:3:15");
  }

  @Test
  void theSameFactsTwiceAreNoConflict() {
    assertThat(acme.with(List.of(new LexiconText("copy.json", ACME))).version()).isEqualTo(acme.version());
  }

  @Test
  void allProblemsComeAtOnceInTheOrderOfTheFile() {
    String text = ACME.replace("\"FR\"", "\"XX\"").replace("2024-01-05", "2024-13-05").replace("8x7B", "big");
    assertThatThrownBy(() -> Lexicon.of(List.of(new LexiconText("acme.json", text))))
        .isInstanceOfSatisfying(LexiconException.class, exception -> {
          assertThat(exception.problems()).hasSize(3);
          assertThat(exception.problems()).extracting(problem -> problem.place().line()).isSorted();
        });
  }
}

package io.github.modeltrail.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledLexiconTest {
  private static final Path MODELS = Path.of("../lexicons/src/main/resources/io/github/modeltrail/lexicons/models");
  private static final LocalDate FACTS_UNTIL = LocalDate.of(2026, 11, 30);

  private final Lexicon lexicon = Lexicon.bundled();

  @Test
  void everyFileIsValidAndNoneRaisesADoubt() {
    assertThat(Lexicon.of(BundledLexicon.texts()).warnings()).isEmpty();
  }

  @Test
  void theIndexListsExactlyTheFilesThatAreThere() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      List<String> there = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
          .sorted().toList();
      assertThat(Files.readAllLines(MODELS.resolve("index.txt"))).as("models/index.txt lists the .json files, sorted")
          .isEqualTo(there);
    }
  }

  @Test
  void noReleaseIsDatedLaterThanTheLexicon() {
    assertThat(lexicon.families().stream().flatMap(family -> family.releases().stream())
        .flatMap(release -> release.released().stream()).map(PartialDate::earliest))
        .allMatch(date -> !date.isAfter(FACTS_UNTIL));
  }

  @Test
  void holdsABodyOfFacts() {
    assertThat(lexicon.families()).hasSizeGreaterThan(1_150);
    assertThat(lexicon.families().stream().mapToInt(family -> family.releases().size()).sum()).isGreaterThan(2_600);
    assertThat(lexicon.developers()).hasSizeGreaterThan(450);
    assertThat(lexicon.sources()).extracting(LexiconSource::key).contains("epoch-ai", "own-knowledge");
    assertThat(lexicon.version()).matches("2026\\.11\\+[0-9a-f]{6}");
  }

  @Test
  void leavesNoFamilyInThatIsListedAsLeftOut() {
    assertThat(lexicon.excluded()).isNotEmpty();
    assertThat(lexicon.excluded()).allMatch(name -> lexicon.family(name.name()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Qwen, Alibaba, CN, open-weight", "GPT, OpenAI, US, proprietary", "DeepSeek, DeepSeek, CN, open-weight",
      "Mistral, Mistral AI, FR, open-weight", "BERT, Google, US, open-source", "Claude, Anthropic, US, proprietary",
      "Falcon, Technology Innovation Institute, AE, open-weight", "EXAONE, LG AI Research, KR, open-weight",
      "PanGu, Huawei, CN, proprietary", "BLOOM, BigScience, FR, open-weight",
      "AlphaFold, Google DeepMind, US, open-weight"})
  void knowsTheGreatFamilies(String family, String developer, String country, String openness) {
    ModelFamily found = lexicon.family(family).orElseThrow();
    assertThat(found.developer().name()).isEqualTo(developer);
    assertThat(found.developer().country()).isEqualTo(country);
    assertThat(found.openness().label()).isEqualTo(openness);
  }

  @ParameterizedTest
  @CsvSource({"Grok, Grok-2, 2025-08-22, proprietary", "Grok, Grok-2, 2025-08-23, open-weight",
      "Stable Diffusion, Stable Diffusion 3, 2024-03, proprietary", "ERNIE, ERNIE 4.5, 2025-05, proprietary",
      "ERNIE, ERNIE 4.5, 2025-07-01, open-weight"})
  void knowsOpennessByDate(String family, String release, String date, String openness) {
    assertThat(lexicon.family(family).flatMap(found -> found.release(release)).orElseThrow()
        .opennessAsOf(PartialDate.parse(date)).label()).isEqualTo(openness);
  }

  @ParameterizedTest
  @CsvSource({"通义千问, Qwen", "文心一言, ERNIE", "智谱清言, GLM", "讯飞星火, Spark", "混元, Hunyuan", "盘古大模型, PanGu", "豆包, Doubao",
      "紫东太初, Zidong Taichu", "日日新大模型, SenseNova", "书生·浦语, InternLM", "ГигаЧат, GigaChat", "엑사원, EXAONE"})
  void knowsNativeNames(String name, String family) {
    assertThat(lexicon.family(family).orElseThrow().names()).extracting(LexiconName::text).contains(name);
  }

  @Test
  void doubtfulWordsAreNeverSafeAlone() {
    List<String> words = List.of("Apollo", "Atlas", "Titan", "Phoenix", "Nova", "Command", "Granite", "Solar", "Aurora",
        "Orca", "Falcon", "Sage", "Dolly", "Step", "Spark", "Yuan", "Mercury", "Bard", "Yi", "Phi", "Ring", "Seed");
    assertThat(lexicon.families().stream().flatMap(family -> family.names().stream())
        .filter(name -> words.stream().anyMatch(name.text()::equalsIgnoreCase)))
        .allMatch(name -> name.safety() == NameSafety.CONTEXT || name.safety() == NameSafety.VERSIONED);
  }

  @Test
  void theExampleOfTheManualIsValidAsItStands(@TempDir Path folder) throws IOException {
    String manual = Files.readString(Path.of("../docs/lexicon.md"));
    int start = manual.indexOf("```json\n") + 8;
    Path mine =
        Files.writeString(folder.resolve("my-models.json"), manual.substring(start, manual.indexOf("```", start)));

    assertThat(LexiconCheck.check(mine, FACTS_UNTIL)).isEmpty();
    Lexicon extended = lexicon.with(mine);
    assertThat(extended.families()).hasSize(lexicon.families().size() + 1);
    assertThat(LexiconDiff.describe(lexicon, extended)).isNotEmpty();
  }

  @Test
  void aBundledFileCanBeCheckedInItsOwnPlace() throws IOException {
    assertThat(LexiconCheck.check(MODELS.resolve("openai.json"), FACTS_UNTIL)).isEmpty();
  }

  @Test
  void checkFindsReleasesOfTheFutureAndNamesLeftOut(@TempDir Path folder) throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.json"), """
        {"developer": {"name": "Acme", "country": "FR", "type": "company", "source": "own-knowledge"},
         "families": [{"name": "ResNet", "modalities": ["vision"], "openness": "open-weight", "source": "own-knowledge",
           "releases": [{"name": "ResNet 9", "released": "2031-01"}]}]}
        """);
    assertThat(LexiconCheck.check(mine, FACTS_UNTIL)).extracting(LexiconProblem::toString)
        .anyMatch(problem -> problem.contains("mine.json:2:") && problem.contains("is left out of the bundled lexicon"))
        .anyMatch(problem -> problem.contains("mine.json:3:") && problem.contains("dated later than today"));
  }
}

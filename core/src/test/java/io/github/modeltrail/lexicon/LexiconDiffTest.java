package io.github.modeltrail.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconDiffTest {
  private static final String OLD = """
      {"developer": {"name": "Acme", "country": "FR", "type": "company", "source": "https://example.org"},
       "families": [
         {"name": "Anvil", "modalities": ["text"], "openness": "open-weight", "source": "https://example.org",
          "releases": [{"name": "Anvil 1", "released": "2024-01", "sizes": ["7B"]}]},
         {"name": "Tongs", "modalities": ["text"], "openness": "proprietary", "source": "https://example.org"}]}
      """;

  private static Lexicon lexicon(String text) {
    return Lexicon.of(List.of(new LexiconText("f.json", text)));
  }

  @Test
  void equalLexicaDoNotDiffer() {
    assertThat(LexiconDiff.describe(lexicon(OLD), lexicon(OLD))).isEmpty();
  }

  @Test
  void saysWhatChangedWhatIsNewAndWhatIsGone() {
    String now = OLD.replace("\"FR\"", "\"DE\"").replace("2024-01", "2024-02").replace("[\"7B\"]", "[\"7B\", \"70B\"]")
        .replace("\"Tongs\"", "\"Bellows\"").replace("\"modalities\": [\"text\"], \"openness\": \"open-weight\"",
            "\"names\": [{\"text\": \"Anvil\", \"safety\": \"context\"}, \"铁砧\"], \"modalities\": [\"text\"], \"openness\": \"unknown\"");
    assertThat(LexiconDiff.describe(lexicon(OLD), lexicon(now))).containsExactly(
        "Developer Acme: country was FR, is DE.",
        "Family Tongs is gone.", "Family Anvil: openness was open-weight, is unknown.",
        "Family Anvil, name \"Anvil\": safety was alone, is context.", "Family Anvil is also written \"铁砧\" (alone).",
        "Release Anvil 1 of Anvil: date was 2024-01, is 2024-02.",
        "Release Anvil 1 of Anvil: openness was open-weight, is unknown.",
        "Release Anvil 1 of Anvil: sizes was [7B], is [7B, 70B].",
        "Family Bellows of Acme is new, with 0 releases.");
  }
}

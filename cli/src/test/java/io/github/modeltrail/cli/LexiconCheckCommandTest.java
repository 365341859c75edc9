package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckCommandTest {
  @TempDir
  private Path folder = Path.of("");

  private Path lexicon(String release) throws IOException {
    return Files.writeString(folder.resolve("mine.json"), """
        {"developer": {"name": "Meadow Labs", "country": "NL", "type": "company", "source": "own-knowledge"},
         "families": [
          {"name": "MeadowLark", "modalities": ["text"], "openness": "open-weight", "source": "own-knowledge",
           "releases": [%s]}]}
        """.formatted(release));
  }

  @Test
  void findsNothingWrongWithGoodFile() throws IOException {
    CommandRun run =
        CommandRun.of("lexicon", "check",
            lexicon("{\"name\": \"MeadowLark 1\", \"released\": \"2025-03-04\"}").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("mine.json: no errors, no warnings" + System.lineSeparator());
  }

  @Test
  void pointsAtReleaseDatedLaterThanToday() throws IOException {
    Path file = lexicon("{\"name\": \"MeadowLark 1\", \"released\": \"2999-01-01\"}");
    CommandRun run = CommandRun.of("lexicon", "check", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains(file + ":4:17: error: release \"MeadowLark 1\" is dated later than today",
        "mine.json: 1 error, no warnings");
  }

  @Test
  void pointsAtDateThatDoesNotExist() throws IOException {
    Path file = lexicon("{\"name\": \"MeadowLark 1\", \"released\": \"2025-02-30\"}");
    CommandRun run = CommandRun.of("lexicon", "check", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains(file + ":4:54: error: \"released\" is a date that exists");
  }

  @Test
  void pointsAtTextThatIsNotJson() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\n \"developer\": }");
    CommandRun run = CommandRun.of("lexicon", "check", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains(file + ":2:15: error: this is not valid JSON");
  }

  @Test
  void checksFileAsLexiconOfItsOwn() throws IOException {
    Path file = lexicon("{\"name\": \"MeadowLark 1\", \"base\": \"Llama\", \"released\": \"2999\"}");
    CommandRun run = CommandRun.of("lexicon", "check", "--alone", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"own-knowledge\" is not known", "base \"Llama\" is neither", "later than today");
  }
}

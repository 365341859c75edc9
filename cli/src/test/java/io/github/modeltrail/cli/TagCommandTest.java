package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.samples.Sample;
import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {
  @TempDir
  private Path folder;

  @Test
  void writesOneLineForEveryDocument() throws IOException {
    Path corpus = samples();
    CommandRun run = CommandRun.of("tag", corpus);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    int documents = Samples.all().stream().mapToInt(Sample::documents).sum();
    assertThat(run.out().lines()).hasSize(documents).allMatch(line -> line.contains("\"mentions\":["));
  }

  @Test
  void givesTheSameBytesForAnyNumberOfThreads() throws IOException {
    Path corpus = samples();
    assertThat(CommandRun.of("tag", corpus, "--threads", 4).out())
        .isEqualTo(CommandRun.of("tag", corpus, "--threads", 1)
            .out());
  }

  @Test
  void goesOnBehindBadDocument() throws IOException {
    Path input = folder.resolve("mixed.jsonl");
    Files.write(input, List.of("{\"id\":\"a\",\"title\":\"We fine-tune Qwen2.5-7B\"}", "{\"id\":\"b\",\"title\":",
        "{\"id\":\"c\",\"title\":\"Nothing\"}"));
    Path tags = folder.resolve("out/tags.jsonl");
    Path errors = folder.resolve("out/errors.jsonl");
    CommandRun run = CommandRun.of("tag", input, "-o", tags, "--errors", errors);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Files.readAllLines(tags)).hasSize(2);
    assertThat(Files.readAllLines(errors)).singleElement().asString()
        .contains("mixed.jsonl", "\"stage\":\"read\"", "\"line\":2");
    assertThat(run.err()).contains("1 document failed; see " + errors);
  }

  @Test
  void tellsOfFileThatIsNotThere() {
    CommandRun run = CommandRun.of("tag", folder.resolve("none.jsonl"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none.jsonl");
  }

  @Test
  void leavesNoHalfFileWhereItCannotGoOn() throws IOException {
    Path tags = folder.resolve("tags.jsonl");
    CommandRun run = CommandRun.of("tag", samples(), "-o", tags, "--lexicon", folder.resolve("none.json"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("none.json");
    assertThat(tags).doesNotExist();
  }

  private Path samples() throws IOException {
    Path corpus = folder.resolve("samples");
    Samples.copyTo(corpus);
    return corpus;
  }
}

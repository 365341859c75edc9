package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.samples.Sample;
import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir
  private Path folder;

  @Test
  void showsWhatWasFoundAndCanBeRunAgain() throws IOException {
    CommandRun first = CommandRun.of("demo", "--into", folder.resolve("demo"));
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("Qwen CN*", "peft", "report.html");
    int documents = Samples.all().stream().mapToInt(Sample::documents).sum();
    assertThat(Files.readAllLines(folder.resolve("demo/tags.jsonl"))).hasSize(documents);
    assertThat(Files.readString(folder.resolve("demo/report.html"))).contains("<html");
    assertThat(CommandRun.of("demo", "--into", folder.resolve("demo")).out()).contains(": 0 documents added");
  }
}

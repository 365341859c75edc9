package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.samples.Samples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir
  private Path folder;

  @Test
  void tagsThroughTheIndexAsByFullScan() throws IOException {
    Path corpus = folder.resolve("samples");
    Samples.copyTo(corpus);
    Path index = folder.resolve("index");
    assertThat(CommandRun.of("index", "build", "--index", index, corpus).exitCode()).isZero();
    CommandRun through = CommandRun.of("index", "tag", "--index", index);
    assertThat(through.exitCode()).isZero();
    assertThat(through.out()).isEqualTo(CommandRun.of("tag", corpus).out());
  }

  @Test
  void addsOnlyWhatIsNewAndFindsIt() throws IOException {
    Path corpus = folder.resolve("samples");
    Samples.copyTo(corpus);
    Path index = folder.resolve("index");
    CommandRun.of("index", "build", "--index", index, corpus);
    assertThat(CommandRun.of("index", "add", "--index", index, corpus).out()).contains(": 0 documents added")
        .containsPattern(": \\d+ files already there, not read again");
    assertThat(CommandRun.of("index", "add", "--read-again", "--index", index, corpus).out())
        .contains(": 0 documents added").doesNotContain("not read again");
    assertThat(CommandRun.of("index", "info", "--files", "--index", index).out()).contains("policy.jsonl");
    CommandRun search = CommandRun.of("index", "search", "--index", index, "family:Qwen AND usage:used", "--count",
        "country");
    assertThat(search.exitCode()).isZero();
    assertThat(search.out()).contains("models: ").containsPattern("CN +\\d");
    CommandRun some = CommandRun.of("index", "tag", "--index", index, "--query", "family:Qwen AND kind:policy");
    assertThat(some.out().lines()).isNotEmpty()
        .allMatch(line -> line.contains("\"kind\":\"policy\"") && line.contains("\"family\":\"Qwen\""));
    assertThat(CommandRun.of("index", "info", "--index", index).out()).contains("documents     ");
    assertThat(CommandRun.of("index", "check", "--index", index).out()).contains("the index is sound");
  }

  @Test
  void saysWhatToDoWhereThereIsNoIndex() {
    CommandRun run = CommandRun.of("index", "info", "--index", folder.resolve("none"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("none");
  }
}

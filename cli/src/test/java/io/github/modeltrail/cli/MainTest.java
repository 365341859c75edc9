package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helps() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: modeltrail").contains("Exit codes: 0 done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "tag", "read", "evaluate", "lexicon", "topics", "report", "shocks", "view"})
  void everyCommandHelps(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: modeltrail " + command);
  }

  @Test
  void listsAndExplainsItsCommands() {
    assertThat(CommandRun.of("help").out()).contains("  demo ", "  tag ", "  index ", "  view ");
    assertThat(CommandRun.of("help", "tag").out()).isEqualTo(CommandRun.of("tag", "--help").out());
    assertThat(CommandRun.of("tagg").err()).contains("Did you mean", "modeltrail tag");
  }

  @Test
  void asksForCommand() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing command", "Usage: modeltrail");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysWhichFormatsThereAre() {
    CommandRun run = CommandRun.of("tag", "--format", "word", "letter.doc");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no format \"word\"", "uspto-xml");
  }
}

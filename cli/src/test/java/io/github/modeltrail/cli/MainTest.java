package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: modeltrail");
  }

  @Test
  void asksForCommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Missing command", "Usage: modeltrail");
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... args) {
    return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
  }
}

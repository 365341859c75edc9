package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShocksCommandTest {
  @TempDir
  private Path folder;

  @Test
  void findsThePlantedEffect() throws IOException {
    CommandRun run =
        CommandRun.of("shocks", daily(), "--owners", owners(), "--contrast", "here,there", "--shock", DailySeries.SHOCK,
            "--weeks", 10, "--tables", folder.resolve("tables"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("2023-07-03 +here +4 of 4 +7\\.000 +21\\.000 +14\\.000")
        .containsPattern("2023-07-03 +there +4 of 4 +7\\.000 +7\\.000 +0\\.000")
        .containsPattern("in differences +14\\.000").contains("8 repositories", "0 moves followed");
    assertThat(folder.resolve("tables/shock_effects.csv")).content().contains("2023-07-03,here - there,8,0,,,14.0,");
    assertThat(folder.resolve("tables/weekly_forks.csv")).content().contains("here/x0,here,2023-06-26,7.0");
  }

  @Test
  void tellsOfRowsThatMakeNoSense() throws IOException {
    Path daily = daily();
    Files.writeString(daily, Files.readString(daily) + "2023-01-01,here/x0,many,3\n");
    CommandRun run =
        CommandRun.of("shocks", daily, "--owners", owners(), "--contrast", "here,there", "--shock", DailySeries.SHOCK,
            "--weeks", 10);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("daily.csv").contains("many");
  }

  @Test
  void saysWhatIsMissingForAStudy() throws IOException {
    CommandRun run = CommandRun.of("shocks", daily(), "--contrast", "here,there", "--shock", DailySeries.SHOCK);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("group \"here\" has 0 units", "assign more units");
  }

  private Path owners() throws IOException {
    return Files.writeString(folder.resolve("owners.csv"), "owner,country\nhere,here\nthere,there\n");
  }

  private Path daily() throws IOException {
    return DailySeries.write(folder.resolve("daily.csv"), "here/x", "there/y");
  }
}

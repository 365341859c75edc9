package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShocksCommandTest {
  private static final LocalDate SHOCK = LocalDate.of(2023, 7, 3);

  @TempDir
  private Path folder;

  @Test
  void findsThePlantedEffect() throws IOException {
    CommandRun run =
        CommandRun.of("shocks", daily(), "--owners", owners(), "--contrast", "here,there", "--shock", SHOCK,
            "--weeks", 10, "--tables", folder.resolve("tables"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("2023-07-03 +here +3 of 3 +7\\.000 +21\\.000 +14\\.000")
        .containsPattern("2023-07-03 +there +3 of 3 +7\\.000 +7\\.000 +0\\.000")
        .containsPattern("in differences +14\\.000").contains("6 repositories", "0 moves followed");
    assertThat(folder.resolve("tables/shock_effects.csv")).content().contains("2023-07-03,here - there,6,0,,,14.0,");
    assertThat(folder.resolve("tables/weekly_forks.csv")).content().contains("here0/x,here,2023-06-26,7.0");
  }

  @Test
  void tellsOfRowsThatMakeNoSense() throws IOException {
    Path daily = daily();
    Files.writeString(daily, Files.readString(daily) + "2023-01-01,here0/x,many,3\n");
    CommandRun run = CommandRun.of("shocks", daily, "--owners", owners(), "--contrast", "here,there", "--shock", SHOCK,
        "--weeks", 10);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("daily.csv").contains("many");
  }

  @Test
  void saysWhatIsMissingForAStudy() throws IOException {
    CommandRun run = CommandRun.of("shocks", daily(), "--contrast", "here,there", "--shock", SHOCK);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("group \"here\" has 0 units", "assign more units");
  }

  private Path owners() throws IOException {
    StringBuilder csv = new StringBuilder("owner,country\n");
    for (int i = 0; i < 3; i++) {
      csv.append("here").append(i).append(",here\nthere").append(i).append(",there\n");
    }
    return Files.writeString(folder.resolve("owners.csv"), csv);
  }

  /** One new fork a day; from the shock on three in one group. */
  private Path daily() throws IOException {
    Path file = folder.resolve("daily.csv");
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("date,repo,stars,forks\n");
      for (int day = -100; day <= 100; day++) {
        for (int i = 0; i < 3; i++) {
          csv.write(SHOCK.plusDays(day) + ",here" + i + "/x,900," + (1000 + day + 2 * Math.max(0, day)) + "\n");
          csv.write(SHOCK.plusDays(day) + ",there" + i + "/y,900," + (1000 + day) + "\n");
        }
      }
    }
    return file;
  }
}

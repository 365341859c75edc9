package io.github.modeltrail.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A made-up series of repositories: one new fork a day each; from the shock on three in the first group. */
final class DailySeries {
  static final LocalDate SHOCK = LocalDate.of(2023, 7, 3);

  private static final int DAYS = 100;

  private DailySeries() {}

  /** Four repositories for each of the two beginnings of names. */
  static Path write(Path file, String here, String there) throws IOException {
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("date,repo,stars,forks\n");
      for (int day = -DAYS; day <= DAYS; day++) {
        for (int i = 0; i < 4; i++) {
          csv.write(SHOCK.plusDays(day) + "," + here + i + ",900," + (1000 + day + 2 * Math.max(0, day)) + "\n");
          csv.write(SHOCK.plusDays(day) + "," + there + i + ",900," + (1000 + day) + "\n");
        }
      }
    }
    return file;
  }
}

package io.github.modeltrail.cli;

import io.github.modeltrail.cli.page.ShockDate;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Option;

/** Which two groups are compared, and around which days. */
final class ContrastOptions {
  @Option(names = "--shock", paramLabel = "DATE[=LABEL]",
      description = "A day to look around; may be given more than once. Default: the export controls of 2022-10-07, "
          + "2023-10-17 and 2024-12-02.")
  private List<String> shocks = List.of();

  @Option(names = "--contrast", paramLabel = "A,B", split = ",", defaultValue = "CN,US",
      description = "Country of interest and country it is compared with; default: ${DEFAULT-VALUE}.")
  private List<String> sides = List.of();

  /** The days in their order. */
  List<ShockDate> shocks() {
    return ShockDate.orExportControls(shocks).stream().sorted(Comparator.comparing(ShockDate::date)).toList();
  }

  /**
   * The two groups, the one of interest first.
   *
   * @throws IllegalArgumentException
   *           if they are not two
   */
  List<String> sides() {
    if (sides.size() != 2 || sides.getFirst().equals(sides.getLast())) {
      throw new IllegalArgumentException("--contrast takes two countries, such as CN,US (got " + sides + ")");
    }
    return sides;
  }
}

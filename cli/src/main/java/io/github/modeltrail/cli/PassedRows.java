package io.github.modeltrail.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table that made no sense and were passed over. */
final class PassedRows {
  private static final int SHOWN = 10;

  private final List<String> problems = new ArrayList<>();

  void add(String problem) {
    problems.add(problem);
  }

  /** Tells of the first of them and gives the exit code they call for. */
  int tell(PrintWriter err) {
    problems.stream().limit(SHOWN).forEach(problem -> err.println("modeltrail: " + problem));
    if (problems.size() > SHOWN) {
      err.println("modeltrail: " + (problems.size() - SHOWN) + " further rows passed over");
    }
    err.flush();
    return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
  }
}

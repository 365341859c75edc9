package io.github.modeltrail.cli;

import io.github.modeltrail.lexicon.LexiconCheck;
import io.github.modeltrail.lexicon.LexiconProblem;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail lexicon check}. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Checks a lexicon file or folder and prints every problem with file, line and column.")
final class LexiconCheckCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A lexicon file, or a folder of them.")
  private Path file = Path.of("");

  @Option(names = "--alone",
      description = "Takes the file for a whole lexicon, not for an addition to the bundled one.")
  private boolean alone;

  @Override
  public Integer call() throws IOException {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    List<LexiconProblem> problems = alone ? LexiconCheck.checkAlone(file, today) : LexiconCheck.check(file, today);
    long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    PrintWriter out = spec.commandLine().getOut();
    problems.forEach(out::println);
    out.println(file + ": " + count(errors, "error") + ", " + count(problems.size() - errors, "warning"));
    out.flush();
    return errors == 0 ? ExitCodes.DONE : ExitCodes.COULD_NOT_GO_ON;
  }

  private static String count(long number, String what) {
    return number == 0 ? "no " + what + "s" : number == 1 ? "1 " + what : number + " " + what + "s";
  }
}

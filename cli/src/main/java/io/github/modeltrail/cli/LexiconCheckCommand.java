package io.github.modeltrail.cli;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconException;
import io.github.modeltrail.lexicon.LexiconProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
    PrintWriter out = spec.commandLine().getOut();
    try {
      Lexicon lexicon = alone ? Lexicon.load(file) : Lexicon.bundled().with(file);
      print(lexicon.warnings(), out);
      out.println(file + ": no errors; with it the lexicon has " + lexicon.families().size() + " families by "
          + lexicon.developers().size() + " developers, version " + lexicon.version());
      return ExitCodes.DONE;
    } catch (LexiconException e) {
      print(e.problems(), out);
      return ExitCodes.COULD_NOT_GO_ON;
    } finally {
      out.flush();
    }
  }

  private static void print(List<LexiconProblem> problems, PrintWriter out) {
    problems.forEach(out::println);
  }
}

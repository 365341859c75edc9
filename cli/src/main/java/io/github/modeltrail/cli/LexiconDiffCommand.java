package io.github.modeltrail.cli;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code modeltrail lexicon diff}. */
@Command(name = "diff", mixinStandardHelpOptions = true,
    description = "Says in words what changed between two lexicons.")
final class LexiconDiffCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OLD", description = "A lexicon file, or a folder of them.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "A lexicon file, or a folder of them.")
  private Path now = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> changes = LexiconDiff.describe(Lexicon.load(old), Lexicon.load(now));
    changes.forEach(out::println);
    out.println(changes.isEmpty() ? "nothing changed" : changes.size() + " changes");
    out.flush();
    return ExitCodes.DONE;
  }
}

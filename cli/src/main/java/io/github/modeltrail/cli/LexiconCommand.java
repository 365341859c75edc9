package io.github.modeltrail.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code modeltrail lexicon}. */
@Command(name = "lexicon", mixinStandardHelpOptions = true,
    description = "Shows, checks and explains the facts about models.",
    subcommands = {LexiconShowCommand.class, LexiconCheckCommand.class, LexiconExplainCommand.class,
        LexiconDiffCommand.class, LexiconGapsCommand.class})
final class LexiconCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing subcommand");
  }
}

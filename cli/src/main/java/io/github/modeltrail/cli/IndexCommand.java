package io.github.modeltrail.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code modeltrail index}. */
@Command(name = "index", mixinStandardHelpOptions = true,
    description = "Keeps a corpus and its tags in a Lucene index.",
    subcommands = {IndexBuildCommand.class, IndexAddCommand.class, IndexTagCommand.class, IndexInfoCommand.class})
final class IndexCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing subcommand");
  }
}

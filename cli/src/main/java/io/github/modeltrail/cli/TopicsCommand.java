package io.github.modeltrail.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code modeltrail topics}. */
@Command(name = "topics", mixinStandardHelpOptions = true, description = "Explains topics and trains your own.",
    subcommands = {TopicsExplainCommand.class, TopicsTrainCommand.class})
final class TopicsCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing subcommand");
  }
}

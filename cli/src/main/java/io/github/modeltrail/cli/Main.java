package io.github.modeltrail.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code modeltrail}. */
@Command(name = "modeltrail", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
    description = "Finds which AI models documents mention, who made them, and what the work is about.",
    subcommands = {DemoCommand.class, TagCommand.class, ReadCommand.class, EvaluateCommand.class, LexiconCommand.class,
        TopicsCommand.class, IndexCommand.class, ReportCommand.class, ShocksCommand.class, ViewCommand.class,
        CommandLine.HelpCommand.class},
    footer = {"", "Exit codes: 0 done; 1 done, some documents failed (see the errors file); 2 wrong usage; "
        + "3 could not go on."})
public final class Main implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command as picocli runs it; tests run it in the same process. */
  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(ExitCodes::explain);
  }

  /** Reached where no subcommand is named, which is wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** The version that the build wrote into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"modeltrail " + (version == null ? "(not packaged)" : version)};
    }
  }
}

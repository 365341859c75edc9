package io.github.modeltrail.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code modeltrail}. */
@Command(name = "modeltrail", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
    description = "Finds which AI models documents mention, who made them, and what the work is about.",
    footer = {"", "Exit codes: 0 done; 1 done, some documents failed (see the errors file); 2 wrong usage; "
        + "3 could not go on."})
public final class Main implements Runnable {
  private static final List<Class<?>> SUBCOMMANDS = List.of(DemoCommand.class, TagCommand.class, ReadCommand.class,
      EvaluateCommand.class, LexiconCommand.class, TopicsCommand.class, IndexCommand.class, ReportCommand.class,
      ShocksCommand.class, ViewCommand.class);

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine(args).execute(args));
  }

  /**
   * The command as picocli runs it; tests run it in the same process. Picocli looks at every option of every subcommand
   * that it is given, which takes longer than to tag a document: where one is named it gets no other.
   */
  static CommandLine commandLine(String... args) {
    CommandLine command = new CommandLine(new Main());
    List<Class<?>> named =
        SUBCOMMANDS.stream().filter(each -> args.length > 0 && nameOf(each).equals(args[0])).toList();
    (named.isEmpty() ? SUBCOMMANDS : named).forEach(command::addSubcommand);
    command.addSubcommand(CommandLine.HelpCommand.class);
    return command.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(ExitCodes::explain);
  }

  private static String nameOf(Class<?> subcommand) {
    return subcommand.getAnnotation(Command.class).name();
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

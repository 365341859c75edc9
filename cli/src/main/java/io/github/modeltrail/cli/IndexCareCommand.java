package io.github.modeltrail.cli;

import io.github.modeltrail.index.CheckReport;
import io.github.modeltrail.index.IndexCare;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail index check}, {@code repair} and {@code upgrade}. */
final class IndexCareCommand {
  private IndexCareCommand() {}

  /** What the three have in common. */
  abstract static class OfFolder {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--index", paramLabel = "DIR", required = true,
        description = "Folder of the index.")
    private Path folder = Path.of("");

    IndexCare care() {
      return IndexCare.of(folder);
    }

    PrintWriter out() {
      return spec.commandLine().getOut();
    }

    int tell(CheckReport report) {
      report.problems().forEach(out()::println);
      out().println(report.sound() ? "the index is sound" : "documents lost: " + report.lostDocuments());
      out().flush();
      return report.sound() ? ExitCodes.DONE : ExitCodes.COULD_NOT_GO_ON;
    }
  }

  /** {@code modeltrail index check}. */
  @Command(name = "check", mixinStandardHelpOptions = true,
      description = "Reads an index through and says what is wrong.")
  static final class Check extends OfFolder implements Callable<Integer> {
    @Override
    public Integer call() {
      return tell(care().check());
    }
  }

  /** {@code modeltrail index repair}. */
  @Command(name = "repair", mixinStandardHelpOptions = true,
      description = "Leaves out what cannot be read and says what was lost; add the inputs again to fill the gaps.")
  static final class Repair extends OfFolder implements Callable<Integer> {
    @Override
    public Integer call() {
      CheckReport lost = care().repair();
      lost.problems().forEach(out()::println);
      out().println("repaired; documents lost: " + lost.lostDocuments());
      out().flush();
      return ExitCodes.DONE;
    }
  }

  /** {@code modeltrail index upgrade}. */
  @Command(name = "upgrade", mixinStandardHelpOptions = true, description = "Rewrites an index in today's format.")
  static final class Upgrade extends OfFolder implements Callable<Integer> {
    @Override
    public Integer call() {
      out().println(care().upgrade() + " documents upgraded");
      out().flush();
      return ExitCodes.DONE;
    }
  }
}

package io.github.modeltrail.cli;

import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.IndexInfo;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail index info}. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "Says what an index holds.")
final class IndexInfoCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (CorpusIndex index = CorpusIndex.openReadOnly(folder)) {
      IndexInfo info = index.info();
      out.println("documents     " + info.documents());
      out.println("with tags     " + info.taggedDocuments());
      out.println("not tagged    " + info.untagged());
      out.println("size          " + info.bytes() + " bytes");
      out.println("format        " + info.format());
      out.println("lexicon       " + info.lexicon().orElse("(not tagged yet)"));
      out.println("topic model   " + info.topicModel().orElse("(not tagged yet)"));
      out.flush();
      return ExitCodes.DONE;
    }
  }
}

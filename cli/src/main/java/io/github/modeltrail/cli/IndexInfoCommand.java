package io.github.modeltrail.cli;

import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.IndexInfo;
import io.github.modeltrail.index.TakenInput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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

  @Option(names = "--files", description = "Lists the files that the index knows and would not read again: SHA-256, "
      + "bytes, documents, when they were taken in, name.")
  private boolean files;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (CorpusIndex index = CorpusIndex.openReadOnly(folder)) {
      IndexInfo info = index.info();
      out.println("documents     " + info.documents());
      List<TakenInput> inputs = index.inputs();
      out.println("files known   " + inputs.size());
      out.println("with tags     " + info.taggedDocuments());
      out.println("not tagged    " + info.untagged());
      out.println("size          " + info.bytes() + " bytes");
      out.println("format        " + info.format());
      out.println("lexicon       " + info.lexicon().orElse("(not tagged yet)"));
      out.println("topic model   " + info.topicModel().orElse("(not tagged yet)"));
      if (files) {
        inputs.forEach(input -> out.println(String.join("\t", input.content(), Long.toString(input.bytes()),
            Long.toString(input.documents()), input.when().toString(), input.name())));
      }
      out.flush();
      return ExitCodes.DONE;
    }
  }
}

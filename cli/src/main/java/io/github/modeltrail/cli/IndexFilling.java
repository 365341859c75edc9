package io.github.modeltrail.cli;

import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.AddSummary;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.reader.Corpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What filling a new index and adding to an old one have in common. */
final class IndexFilling {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
  private Path folder = Path.of("");

  @Mixin
  private InputOptions input = new InputOptions();

  @Option(names = "--errors", paramLabel = "FILE",
      description = "Where documents that failed go, one JSON object a line; default: standard error.")
  private Optional<Path> errors = Optional.empty();

  @Option(names = "--read-again", description = "Reads files too that the index knows, as after an update that reads "
      + "their format better. Without it, a file is passed over unread if all that was in it, by a hash of its "
      + "content, is in the index.")
  private boolean readAgain;

  @Mixin
  private TaggerOptions tagging = new TaggerOptions();

  /** Makes or opens the index in a folder. */
  interface Opening {
    CorpusIndex open(Path folder) throws IOException;
  }

  /** Adds the inputs, tags them on the way and says what became of them. */
  int fill(Opening opening) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (CorpusIndex index = opening.open(folder);
        Corpus corpus = input.open();
        ErrorsFile failed = ErrorsFile.of(errors, spec.commandLine().getErr());
        Progress progress = Progress.of("indexing", "documents", -1)) {
      AddOptions options = AddOptions.defaults().withThreads(tagging.threads()).withTagger(tagging.tagger().forIndex())
          .withFailures(failure -> failed.add("read", failure)).withReadAgain(readAgain);
      AddSummary summary = index.addAll(progress.counting(corpus), options);
      progress.finish();
      out.println(index.path() + ": " + summary.added() + " documents added, " + summary.skipped() + " already there, "
          + summary.replaced() + " replaced, " + summary.failed() + " failed");
      if (summary.inputsKnown() > 0) {
        out.println(index.path() + ": " + summary.inputsKnown()
            + (summary.inputsKnown() == 1 ? " file" : " files") + " already there, not read again");
      }
      out.flush();
      return failed.finish();
    }
  }
}

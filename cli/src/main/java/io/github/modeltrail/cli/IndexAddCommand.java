package io.github.modeltrail.cli;

import io.github.modeltrail.index.CorpusIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code modeltrail index add}. */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Adds documents to an index. What it holds already is passed over; what changed is replaced.")
final class IndexAddCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
  private Path folder = Path.of("");

  @Mixin
  private IndexFilling filling = new IndexFilling();

  @Override
  public Integer call() throws IOException {
    try (CorpusIndex index = CorpusIndex.open(folder)) {
      return filling.fill(index, spec);
    }
  }
}

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

/** {@code modeltrail index build}. */
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes a new index in a folder that does not exist or is empty, and fills it.")
final class IndexBuildCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
  private Path folder = Path.of("");

  @Mixin
  private IndexFilling filling = new IndexFilling();

  @Override
  public Integer call() throws IOException {
    try (CorpusIndex index = CorpusIndex.create(folder)) {
      return filling.fill(index, spec);
    }
  }
}

package io.github.modeltrail.cli;

import io.github.modeltrail.index.CorpusIndex;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code modeltrail index build}. */
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes a new index in a folder that does not exist or is empty, and fills it.")
final class IndexBuildCommand implements Callable<Integer> {
  @Mixin
  private IndexFilling filling = new IndexFilling();

  @Override
  public Integer call() throws IOException {
    return filling.fill(CorpusIndex::create);
  }
}

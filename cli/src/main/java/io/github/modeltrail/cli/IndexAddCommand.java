package io.github.modeltrail.cli;

import io.github.modeltrail.index.CorpusIndex;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code modeltrail index add}. */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Adds documents to an index. What it holds already is passed over; what changed is replaced. A run that "
        + "was broken off goes on where it stopped when it is started again.")
final class IndexAddCommand implements Callable<Integer> {
  @Mixin
  private IndexFilling filling = new IndexFilling();

  @Override
  public Integer call() throws IOException {
    return filling.fill(CorpusIndex::open);
  }
}

package io.github.modeltrail.index;

import io.github.modeltrail.parallel.OrderedParallel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of an index, worked through batch by batch on several threads, with the results in the order of the rows. */
final class Batches {
  /** Enough rows to make up for opening the index for a batch, few enough to hold the documents of one in memory. */
  private static final int ROWS = 64;
  /** About what the document of a row takes in memory: so much that a batch goes to a thread by itself. */
  private static final long BYTES_A_ROW = 8 << 10;

  private final int[] rows;
  private final int threads;
  private final StorageErrors errors;

  /** The work on one batch: as many results as rows, in their order. */
  interface Work<T> {
    List<T> on(int[] rows) throws IOException;
  }

  Batches(int[] rows, int threads, StorageErrors errors) {
    this.rows = rows;
    this.threads = threads;
    this.errors = errors;
  }

  <T> Stream<T> map(Work<T> work) {
    Stream<int[]> batches = IntStream.range(0, (rows.length + ROWS - 1) / ROWS)
        .mapToObj(i -> Arrays.copyOfRange(rows, i * ROWS, Math.min(rows.length, (i + 1) * ROWS)));
    return OrderedParallel.flatMap(batches, threads, batch -> batch.length * BYTES_A_ROW,
        batch -> results(work, batch));
  }

  private <T> List<T> results(Work<T> work, int[] batch) {
    try {
      return work.on(batch);
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }
}

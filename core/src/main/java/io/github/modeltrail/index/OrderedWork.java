package io.github.modeltrail.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works through rows in batches, on several threads ahead of the consumer by a bounded number of batches, and gives the
 * results in the order of the rows.
 */
final class OrderedWork<T> implements Iterator<T>, AutoCloseable {
  private static final int BATCH = 256;
  private static final int BATCHES_AHEAD_PER_THREAD = 3;

  /** The work on one batch: as many results as rows, in their order. */
  interface Batch<T> {
    List<T> results(int[] rows) throws IOException;
  }

  private final int[] rows;
  private final StorageErrors errors;
  private final Batch<T> work;
  private final ExecutorService threads;
  private final int batchesAhead;
  private final Queue<Future<List<T>>> batches = new ArrayDeque<>();
  private int next;
  private Iterator<T> current = List.<T>of().iterator();

  OrderedWork(int[] rows, int threads, StorageErrors errors, Batch<T> work) {
    this.rows = rows;
    this.errors = errors;
    this.work = work;
    this.threads = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "modeltrail-tag");
      thread.setDaemon(true);
      return thread;
    });
    this.batchesAhead = threads * BATCHES_AHEAD_PER_THREAD;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      submit();
      Future<List<T>> batch = batches.poll();
      if (batch == null) {
        return false;
      }
      current = resultsOf(batch).iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void submit() {
    while (next < rows.length && batches.size() < batchesAhead) {
      int[] batch = Arrays.copyOfRange(rows, next, Math.min(rows.length, next + BATCH));
      next += batch.length;
      batches.add(threads.submit(() -> work.results(batch)));
    }
  }

  private List<T> resultsOf(Future<List<T>> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the index", e);
    } catch (ExecutionException e) {
      throw errors.unchecked(e.getCause() == null ? e : e.getCause());
    }
  }
}

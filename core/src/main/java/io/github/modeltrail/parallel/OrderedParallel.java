package io.github.modeltrail.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps a stream on several threads and gives the results in the order of the input.
 *
 * <p>
 * The input is drawn by the consuming thread alone, in small batches, and only so far ahead as the threads can use:
 * memory is bounded by {@value #BATCHES_AHEAD} batches of {@value #BATCH} items a thread, however long the stream is.
 * {@link Stream#parallel} is no substitute: it draws from a sequential source in ever larger batches.
 */
public final class OrderedParallel {
  private static final int BATCH = 16;
  private static final int BATCHES_AHEAD = 3;

  private OrderedParallel() {}

  /**
   * The results of {@code work} for each item, in the items' order. Lazy; close the stream to end the threads early. An
   * exception thrown by {@code work} comes out where its result would have.
   *
   * @param threads
   *          number of worker threads, at least 1; with 1 all work is done by the consuming thread
   * @throws IllegalArgumentException
   *           if {@code threads} is less than 1
   */
  public static <T, R> Stream<R> map(Stream<T> items, int threads, Function<? super T, ? extends R> work) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed (got " + threads + ")");
    }
    if (threads == 1) {
      return items.map(work);
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
    Iterator<R> results = new Results<>(items.iterator(), workers, threads * BATCHES_AHEAD, work);
    Spliterator<R> inOrder = Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED);
    return StreamSupport.stream(inOrder, false).onClose(workers::shutdownNow).onClose(items::close);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "modeltrail-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static final class Results<T, R> implements Iterator<R> {
    private final Iterator<T> items;
    private final ExecutorService workers;
    private final int ahead;
    private final Function<? super T, ? extends R> work;
    private final Deque<Future<List<R>>> underWay = new ArrayDeque<>();
    private final Queue<R> ready = new ArrayDeque<>();

    Results(Iterator<T> items, ExecutorService workers, int ahead, Function<? super T, ? extends R> work) {
      this.items = items;
      this.workers = workers;
      this.ahead = ahead;
      this.work = work;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty()) {
        submitAhead();
        if (underWay.isEmpty()) {
          workers.shutdown();
          return false;
        }
        ready.addAll(finished(underWay.remove()));
      }
      return true;
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }

    private void submitAhead() {
      while (underWay.size() < ahead && items.hasNext()) {
        List<T> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && items.hasNext()) {
          batch.add(items.next());
        }
        underWay.add(workers.submit(() -> batch.stream().<R>map(work).toList()));
      }
    }

    private List<R> finished(Future<List<R>> batch) {
      try {
        return batch.get();
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        workers.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for results", e);
      }
    }
  }
}

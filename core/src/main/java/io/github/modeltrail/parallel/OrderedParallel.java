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
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Maps a stream on several threads and gives the results in the order of the input.
 *
 * <p>
 * The input is drawn by the consuming thread alone, in small batches, and only so far ahead as the threads can use:
 * memory is bounded by {@value #BATCHES_AHEAD} batches a thread, each of at most {@value #BATCH} items, and by
 * {@value #BYTES_AHEAD} bytes of items together (or one item that is larger), however long the stream is.
 * {@link Stream#parallel} is no substitute: it draws from a sequential source in ever larger batches.
 */
public final class OrderedParallel {
  private static final int BATCH = 16;
  private static final int BATCHES_AHEAD = 3;
  private static final long BATCH_BYTES = 256 << 10;
  private static final long BYTES_AHEAD = 32 << 20;

  private OrderedParallel() {}

  /**
   * The results of {@code work} for each item, in the items' order. Lazy; close the stream to end the threads early. An
   * exception thrown by {@code work} or by the items comes out where the result would have.
   *
   * @param threads
   *          number of worker threads, at least 1; with 1 all work is done by the consuming thread
   * @throws IllegalArgumentException
   *           if {@code threads} is less than 1
   */
  public static <T, R> Stream<R> map(Stream<T> items, int threads, Function<? super T, ? extends R> work) {
    return threads == 1 ? items.map(work) : flatMap(items, threads, item -> 0, item -> List.of(work.apply(item)));
  }

  /**
   * The same where an item gives any number of results.
   *
   * @param bytes
   *          about how much memory an item holds
   */
  public static <T, R> Stream<R> flatMap(Stream<T> items, int threads, ToLongFunction<? super T> bytes,
      Function<? super T, ? extends List<? extends R>> work) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed (got " + threads + ")");
    }
    if (threads == 1) {
      return items.mapMulti((item, results) -> work.apply(item).forEach(results));
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
    Batches<T> batches = new Batches<>(items.iterator(), bytes);
    Iterator<R> results = new Results<>(batches, workers, threads * BATCHES_AHEAD, work);
    Spliterator<R> inOrder = Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED);
    return StreamSupport.stream(inOrder, false).onClose(workers::shutdownNow).onClose(items::close);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "modeltrail-worker");
    thread.setDaemon(true);
    return thread;
  }

  private record Batch<T>(List<T> items, long bytes) {}

  /** The input in batches, up to its end or to where it fails. */
  private static final class Batches<T> {
    private final Iterator<T> items;
    private final ToLongFunction<? super T> bytes;
    private @Nullable RuntimeException failure;

    Batches(Iterator<T> items, ToLongFunction<? super T> bytes) {
      this.items = items;
      this.bytes = bytes;
    }

    /** What comes next; nothing at the end. */
    Batch<T> next() {
      List<T> drawn = new ArrayList<>();
      long size = 0;
      try {
        while (failure == null && drawn.size() < BATCH && size < BATCH_BYTES && items.hasNext()) {
          T item = items.next();
          drawn.add(item);
          size += bytes.applyAsLong(item);
        }
      } catch (RuntimeException e) {
        failure = e;
      }
      return new Batch<>(drawn, size);
    }

    /** Tells the failure when all that came before it is done. */
    void checkFailure() {
      if (failure != null) {
        throw failure;
      }
    }
  }

  private record UnderWay<R>(Future<List<R>> results, long bytes) {}

  private static final class Results<T, R> implements Iterator<R> {
    private final Batches<T> batches;
    private final ExecutorService workers;
    private final int ahead;
    private final Function<? super T, ? extends List<? extends R>> work;
    private final Deque<UnderWay<R>> underWay = new ArrayDeque<>();
    private final Queue<R> ready = new ArrayDeque<>();
    private long bytesUnderWay;
    private boolean drawn;

    Results(Batches<T> batches, ExecutorService workers, int ahead,
        Function<? super T, ? extends List<? extends R>> work) {
      this.batches = batches;
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
          batches.checkFailure();
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
      while (!drawn && underWay.size() < ahead && bytesUnderWay < BYTES_AHEAD) {
        Batch<T> batch = batches.next();
        drawn = batch.items.isEmpty();
        if (!drawn) {
          bytesUnderWay += batch.bytes;
          underWay.add(new UnderWay<>(workers.submit(() -> results(batch.items)), batch.bytes));
        }
      }
    }

    private List<R> results(List<T> items) {
      List<R> results = new ArrayList<>(items.size());
      items.forEach(item -> results.addAll(work.apply(item)));
      return results;
    }

    private List<R> finished(UnderWay<R> batch) {
      bytesUnderWay -= batch.bytes;
      try {
        return batch.results.get();
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw thrown(e.getCause());
      } catch (InterruptedException e) {
        workers.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for results", e);
      }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
      if (cause instanceof Error error) {
        throw error;
      }
      return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
  }
}

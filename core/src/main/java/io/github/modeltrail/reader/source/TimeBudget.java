package io.github.modeltrail.reader.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a piece of work may take. What counts is the processor time of its thread, so that a slow or busy machine refuses
 * nothing that a fast one reads; only by the clock it may take {@value #WAITING} times as long, lest it hang where it waits
 * for something else. Where a virtual machine does not tell processor times, the clock counts. The work runs on a daemon
 * thread of its own; when the time is over the caller goes on at once and the work stops at its next {@link #check}, or runs
 * dry in the background if it never comes there.
 */
public final class TimeBudget {
  /** How many times the budget may pass by the clock. */
  static final int WAITING = 10;
  private static final long STACK_BYTES = 4L << 20;
  private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(5);

  private final long nanos;
  private volatile boolean over;

  /** A budget of this time, used once. */
  public TimeBudget(Duration time) {
    this.nanos = time.toNanos();
  }

  /**
   * Does the work within the time.
   *
   * @throws TimeoutException
   *           if it did not end in time
   * @throws ExecutionException
   *           with what the work threw, errors such as a stack overflow among it
   * @throws InterruptedException
   *           if the caller was interrupted
   */
  public <T> T run(String name, Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return awaited(task, thread);
    } finally {
      over = true;
      thread.interrupt();
    }
  }

  /** No thread uses up more time than passes: what it has left is how long there is to wait before asking again. */
  private <T> T awaited(FutureTask<T> task, Thread thread)
      throws TimeoutException, ExecutionException, InterruptedException {
    long started = System.nanoTime();
    long left = nanos;
    while (true) {
      try {
        return task.get(Math.max(left, SHORTEST_WAIT), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        long passed = System.nanoTime() - started;
        left = Math.min(nanos - used(thread, passed), WAITING * nanos - passed);
        if (left <= 0) {
          throw e;
        }
      }
    }
  }

  private static long used(Thread thread, long passed) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean told = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    // Of a thread that just ended nothing is told, nor does it matter: its result is there.
    return told ? Math.max(0, threads.getThreadCpuTime(thread.threadId())) : passed;
  }

  /** Ends the work of a thread that was given up. */
  public static void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the time is over");
    }
  }

  /** Called by the work wherever it goes round. */
  public void check() {
    if (over) {
      throw new CancellationException("the time is over");
    }
  }
}

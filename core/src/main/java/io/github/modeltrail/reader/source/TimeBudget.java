package io.github.modeltrail.reader.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a piece of work may take. The work runs on a daemon thread of its own; when the time is over the caller goes
 * on at once and the work stops at its next {@link #check}, or runs dry in the background if it never comes there.
 */
public final class TimeBudget {
  private static final long STACK_BYTES = 4L << 20;
  private final Duration time;
  private volatile boolean over;

  /** A budget of this time, used once. */
  public TimeBudget(Duration time) {
    this.time = time;
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
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      over = true;
      thread.interrupt();
    }
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

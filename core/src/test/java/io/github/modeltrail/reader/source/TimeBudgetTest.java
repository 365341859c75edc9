package io.github.modeltrail.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeBudgetTest {

  @Test
  void doesNotCountWhatTheThreadIsKeptFromRunning() throws Exception {
    TimeBudget budget = new TimeBudget(Duration.ofMillis(200));

    assertThat(budget.run("sleeping", () -> {
      Thread.sleep(700);
      return "done";
    })).isEqualTo("done");
  }

  @Test
  void endsWorkThatUsesUpItsTime() throws InterruptedException {
    TimeBudget budget = new TimeBudget(Duration.ofMillis(100));
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch stopped = new CountDownLatch(1);

    assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> budget.run("working", () -> {
      try {
        while (true) {
          budget.check();
        }
      } catch (CancellationException e) {
        ended.set(true);
        throw e;
      } finally {
        stopped.countDown();
      }
    }));
    stopped.await();
    assertThat(ended).isTrue();
  }

  @Test
  void endsWorkThatWaitsForever() {
    TimeBudget budget = new TimeBudget(Duration.ofMillis(30));
    long started = System.nanoTime();

    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> budget.run("waiting", () -> new CountDownLatch(1).await(1, TimeUnit.DAYS)));
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  @Test
  void handsOnWhatTheWorkThrows() {
    TimeBudget budget = new TimeBudget(Duration.ofSeconds(10));

    assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> budget.run("failing", () -> {
      throw new IllegalStateException("broken");
    })).withCauseInstanceOf(IllegalStateException.class);
  }
}

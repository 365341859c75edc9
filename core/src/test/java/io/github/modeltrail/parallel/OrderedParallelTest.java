package io.github.modeltrail.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedParallelTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void keepsTheOrderOfItemsThatGiveAnyNumberOfResults(int threads) {
    Stream<Integer> items = IntStream.range(0, 5_000).boxed();

    Stream<String> results = OrderedParallel.flatMap(items, threads, item -> item, OrderedParallelTest::copies);

    assertThat(results).containsExactlyElementsOf(
        IntStream.range(0, 5_000).boxed().flatMap(item -> copies(item).stream()).toList());
  }

  private static List<String> copies(int item) {
    return IntStream.range(0, item % 4).mapToObj(copy -> item + "/" + copy).toList();
  }

  @Test
  void worksOnSeveralThreads() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> seen = ConcurrentHashMap.newKeySet();

    Stream<Boolean> met = OrderedParallel.map(IntStream.range(0, 64).boxed(), 2, item -> {
      if (seen.add(Thread.currentThread())) {
        both.countDown();
      }
      return await(both);
    });

    assertThat(met).containsOnly(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void givesAllResultsBeforeTheFailureOfTheInput(int threads) {
    Stream<Integer> failing = IntStream.range(0, 1_000).boxed().peek(item -> {
      if (item == 777) {
        throw new IllegalStateException("the input breaks off");
      }
    });
    Iterator<Integer> results = OrderedParallel.map(failing, threads, item -> item).iterator();
    List<Integer> given = new ArrayList<>();

    assertThatThrownBy(() -> results.forEachRemaining(given::add)).hasMessage("the input breaks off");
    assertThat(given).containsExactlyElementsOf(IntStream.range(0, 777).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void throwsWhatTheWorkThrows(int threads) {
    Stream<Integer> results = OrderedParallel.map(IntStream.range(0, 100).boxed(), threads, item -> {
      if (item == 50) {
        throw new StackOverflowError("too deep");
      }
      return item;
    });

    assertThatThrownBy(results::toList).isInstanceOf(StackOverflowError.class).hasMessage("too deep");
  }

  @Test
  void drawsNoMoreLargeItemsAheadThanMemoryIsFor() {
    AtomicInteger drawn = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Integer> items = IntStream.range(0, 200).boxed().peek(item -> drawn.incrementAndGet());

    try (Stream<Integer> results = OrderedParallel.flatMap(items, 4, item -> 20L << 20, List::of)) {
      int given = 0;
      for (Iterator<Integer> each = results.iterator(); each.hasNext(); each.next()) {
        most.accumulateAndGet(drawn.get() - given, Math::max);
        given++;
      }
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void closesTheItems() {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Integer> items = IntStream.range(0, 10).boxed().onClose(() -> closed.set(true));

    OrderedParallel.map(items, 2, item -> item).close();

    assertThat(closed).isTrue();
  }

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> OrderedParallel.map(Stream.of(1), 0, item -> item)).hasMessageContaining("got 0");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

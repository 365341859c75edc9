package io.github.modeltrail.benchmarks.index;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * How long some work took, in seconds.
 *
 * @param clock
 *          by the clock
 * @param processors
 *          of all processors that this process used, which is the one to trust on a machine that does other work
 */
record WorkTime(double clock, double processors) {

  static WorkTime of(Callable<?> work) throws Exception {
    long clock = System.nanoTime();
    long processors = processorNanos();
    work.call();
    return new WorkTime((System.nanoTime() - clock) / 1e9, (processorNanos() - processors) / 1e9);
  }

  /** The median of each kind. */
  static WorkTime median(List<WorkTime> times) {
    return new WorkTime(median(times, WorkTime::clock), median(times, WorkTime::processors));
  }

  private static double median(List<WorkTime> times, ToDoubleFunction<WorkTime> kind) {
    return times.stream().sorted(Comparator.comparingDouble(kind)).skip(times.size() / 2).mapToDouble(kind).findFirst()
        .orElseThrow();
  }

  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}

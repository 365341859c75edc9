package io.github.modeltrail.benchmarks.speed;

/** Something that reads a text. What it answers is how many names it found, or a number that no compiler can foresee. */
@FunctionalInterface
interface Engine {
  long run(BenchmarkText text);
}

package io.github.modeltrail.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One pass of one engine over all texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SpeedBenchmark {
  @Param({"modeltrail-scan", "modeltrail-recognizer", "hyperscan", "hankcs", "ahocorasick", "regex", "re2j",
      "lucene-tagger", "opennlp", "standard-tokenizer", "char-at", "get-bytes"})
  public String engine = "";

  @Param({"3000", "10000"})
  public int names;

  /** A file or folder of documents; empty for generated texts. */
  @Param("")
  public String corpus = "";

  /** One text in so many is read: slow engines read a slice. */
  @Param("1")
  public int every;

  private Engine running = text -> 0;
  private List<BenchmarkText> texts = List.of();

  /** Makes the task, and sees that the engine finds what all find. */
  @Setup
  public void prepare() {
    EqualTask task = EqualTask.of(names, RawTexts.required(corpus));
    texts = TextSlice.of(task.texts(), every);
    running = Engines.of(engine, task.names());
    long found = readAll();
    Engine scanner = Engines.of(Engines.SCAN, task.names());
    long expected = texts.stream().mapToLong(scanner::run).sum();
    if (Engines.EQUAL.contains(engine) && found != expected) {
      throw new IllegalStateException(engine + " found " + found + " names where there are " + expected);
    }
  }

  /** The number of names, or what else the engine counts. */
  @Benchmark
  public long readAll() {
    long sum = 0;
    for (BenchmarkText text : texts) {
      sum += running.run(text);
    }
    return sum;
  }
}

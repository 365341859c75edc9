package io.github.modeltrail.benchmarks.speed;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.scan.NameScanner;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to build the scanner of all names of the bundled lexicon, and the whole recognizer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScannerBuildBenchmark {
  private Lexicon lexicon = Lexicon.bundled();
  private List<String> names = List.of();

  /** Collects the names as the recognizer looks for them. */
  @Setup
  public void prepare() {
    lexicon = Lexicon.bundled();
    names = lexicon.families().stream().flatMap(family -> family.names().stream()).map(name -> name.text()).distinct()
        .toList();
  }

  /** The automaton of the names as listed, without their spellings. */
  @Benchmark
  public NameScanner scanner() {
    return NameScanner.of(names);
  }

  /** Spellings, automaton, vocabularies, release index, weights and cues. */
  @Benchmark
  public MentionRecognizer recognizer() {
    return MentionRecognizer.of(lexicon);
  }
}

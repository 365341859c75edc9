package io.github.modeltrail.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all engines and writes the record: {@code SpeedReport FOLDER [short|long] [CORPUS]}.
 *
 * <p>
 * The record is a Markdown table, named by the day, with CPU and JDK. Beside the mean of all iterations stands the best:
 * on a machine that does other work as well the best tells more.
 */
public final class SpeedReport {
  private static final List<String> FAST = List.of(Engines.SCAN, Engines.RECOGNIZER, "hyperscan", "hankcs",
      "ahocorasick", "lucene-tagger", "standard-tokenizer", "char-at", "get-bytes");
  /** Slow engines, with every how many-th text they read. */
  private static final Map<String, Integer> SLOW = Map.of("regex", 4, "re2j", 20, "opennlp", 20);

  private final boolean whole;
  private final String corpus;
  private final List<BenchmarkText> texts;

  private SpeedReport(boolean whole, String corpus) {
    this.whole = whole;
    this.corpus = corpus;
    this.texts = EqualTask.of(3000, RawTexts.required(corpus)).texts();
  }

  /** See the type's description. */
  public static void main(String... arguments) throws IOException, RunnerException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("usage: SpeedReport FOLDER [short|long] [CORPUS]");
    }
    boolean whole = arguments.length > 1 && arguments[1].equals("long");
    SpeedReport report = new SpeedReport(whole, arguments.length > 2 ? arguments[2] : "");
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Files.writeString(folder.resolve("speed-" + LocalDate.now(ZoneOffset.UTC) + ".md"), report.run());
  }

  private String run() throws RunnerException, IOException {
    List<String> rows = new ArrayList<>();
    for (String engine : FAST) {
      if (!engine.equals("hyperscan") || Hyperscan.isPossible()) {
        rows.add(row(engine, 3000, 1));
      }
    }
    rows.add(row(Engines.SCAN, 10_000, 1));
    for (Map.Entry<String, Integer> engine : SLOW.entrySet()) {
      rows.add(row(engine.getKey(), 3000, engine.getValue()));
    }
    return "# Speed, " + LocalDate.now(ZoneOffset.UTC) + "\n\n" + cpu() + ", JDK " + Runtime.version()
        + ", one thread, "
        + (corpus.isEmpty() ? "generated texts" : Path.of(corpus).getFileName()) + ", " + texts.size() + " texts of "
        + TextSlice.bytes(texts) + " bytes.\n\n| engine | names | MB/s, best | MB/s, mean |\n|---|---|---|---|\n"
        + String.join("\n", rows) + "\n";
  }

  private String row(String engine, int names, int every) throws RunnerException {
    RunResult result = new Runner(new OptionsBuilder().include(SpeedBenchmark.class.getName()).param("engine", engine)
        .param("names", String.valueOf(names)).param("corpus", corpus).param("every", String.valueOf(every))
        .forks(whole ? 2 : 1).warmupIterations(whole ? 5 : 2).measurementIterations(whole ? 5 : 3)
        .warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2))
        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED").build()).runSingle();
    double bytes = TextSlice.bytes(TextSlice.of(texts, every)) / 1000.0;
    return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f |", engine, names,
        bytes / result.getPrimaryResult().getStatistics().getMin(), bytes / result.getPrimaryResult().getScore());
  }

  private static String cpu() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    String machine = System.getProperty("os.arch");
    return Files.isReadable(info)
        ? Files.readAllLines(info).stream().filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse(machine)
        : machine;
  }
}

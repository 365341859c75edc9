package io.github.modeltrail.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all engines and writes the record: {@code SpeedReport FOLDER [short|long] [CORPUS ...]}.
 *
 * <p>
 * The record is a Markdown table for each corpus, named by the day, with CPU and JDK, and a picture of it. Beside the mean
 * of all iterations stands the best: on a machine that does other work as well the best tells more. Without a corpus
 * generated texts are read.
 */
public final class SpeedReport {
  private static final List<String> FAST = List.of(Engines.SCAN, Engines.RECOGNIZER, SpeedRecord.REFERENCE, "hankcs",
      "ahocorasick", "lucene-tagger", "standard-tokenizer", "char-at", "get-bytes");
  /** Slow engines, each with the number of texts of which it reads one. */
  private static final Map<String, Integer> SLOW = slow();
  private static final int FEW_NAMES = 3000;
  private static final int MANY_NAMES = 10_000;

  private final boolean whole;
  private final String corpus;
  private final EqualTask task;

  private SpeedReport(boolean whole, String corpus) {
    this.whole = whole;
    this.corpus = corpus;
    this.task = EqualTask.of(FEW_NAMES, RawTexts.required(corpus));
  }

  private static Map<String, Integer> slow() {
    Map<String, Integer> slow = new TreeMap<>(Map.of("regex", 4, "re2j", 20, "opennlp", 20));
    PeerProvider.all().forEach(peer -> slow.put(peer.name(), peer.every()));
    return slow;
  }

  /** See the type's description. */
  public static void main(String... arguments) throws IOException, RunnerException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("usage: SpeedReport FOLDER [short|long] [CORPUS ...]");
    }
    boolean whole = arguments.length > 1 && arguments[1].equals("long");
    List<String> corpora = arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length) : List.of("");
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    String day = LocalDate.now(ZoneOffset.UTC).toString();
    StringBuilder record = new StringBuilder("# Speed, " + day + "\n\n" + cpu() + ", JDK " + Runtime.version()
        + ", one thread, " + (whole ? 2 : 1) + " fork(s) of the JVM for each line.\n");
    for (int i = 0; i < corpora.size(); i++) {
      SpeedReport report = new SpeedReport(whole, corpora.get(i));
      List<SpeedRecord> records = report.run();
      String picture = "speed-" + day + "-" + (i + 1) + ".svg";
      Files.writeString(folder.resolve(picture), SpeedRecord.picture(records));
      record.append("\n## ").append(report.title()).append("\n\n").append(SpeedRecord.table(records))
          .append('\n').append(report.costOfMention(records)).append(report.foundInTokens())
          .append("\n\n![MB/s by engine](").append(picture).append(")\n");
    }
    Files.writeString(folder.resolve("speed-" + day + ".md"), record);
  }

  private String title() {
    return (corpus.isEmpty() ? "Generated texts" : Path.of(corpus).getFileName()) + ", " + task.texts().size()
        + " texts of " + task.bytes() + " bytes";
  }

  /** What the recognizer takes beyond the scan, shared out among the mentions it finds. */
  private String costOfMention(List<SpeedRecord> records) {
    Engine recognizer = Engines.of(Engines.RECOGNIZER, List.of());
    long mentions = task.texts().stream().mapToLong(recognizer::run).sum();
    double microseconds = task.bytes()
        * (1 / SpeedRecord.of(Engines.RECOGNIZER, records).best() - 1 / SpeedRecord.of(Engines.SCAN, records).best());
    return String.format(Locale.ROOT,
        "The recognizer finds %d mentions. Beyond the scan it takes %.1f microseconds for each.",
        mentions, microseconds / Math.max(1, mentions));
  }

  /** What those find that cut a text into tokens first, and so have another notion of a word. */
  private String foundInTokens() {
    Map<String, Integer> engines = new TreeMap<>(SLOW);
    engines.put("lucene-tagger", 1);
    engines.keySet().removeAll(Engines.EQUAL);
    Engine scan = Engines.of(Engines.SCAN, task.names());
    StringBuilder counts = new StringBuilder("\n\nWhat cuts tokens has another notion of a word:\n\n");
    engines.forEach((name, every) -> {
      Engine engine = Engines.of(name, task.names());
      List<BenchmarkText> read = TextSlice.of(task.texts(), every);
      counts.append(String.format(Locale.ROOT, "- %s finds %d names where the scan finds %d%n", name,
          read.stream().mapToLong(engine::run).sum(), read.stream().mapToLong(scan::run).sum()));
    });
    return counts.toString().stripTrailing();
  }

  private List<SpeedRecord> run() throws RunnerException {
    List<SpeedRecord> records = new ArrayList<>();
    for (String engine : FAST) {
      if (!engine.equals(SpeedRecord.REFERENCE) || Hyperscan.isPossible()) {
        records.add(record(engine, FEW_NAMES, 1));
      }
    }
    records.add(record(Engines.SCAN, MANY_NAMES, 1));
    for (Map.Entry<String, Integer> engine : SLOW.entrySet()) {
      records.add(record(engine.getKey(), FEW_NAMES, engine.getValue()));
    }
    return records;
  }

  private SpeedRecord record(String engine, int names, int every) throws RunnerException {
    RunResult result = new Runner(new OptionsBuilder().include(SpeedBenchmark.class.getName()).param("engine", engine)
        .param("names", String.valueOf(names)).param("corpus", corpus).param("every", String.valueOf(every))
        .forks(whole ? 2 : 1).warmupIterations(whole ? 5 : 2).measurementIterations(whole ? 5 : 3)
        .warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2)).addProfiler(GCProfiler.class)
        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED").build()).runSingle();
    long bytes = TextSlice.bytes(TextSlice.of(task.texts(), every));
    double allocated =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"), "no count of memory taken")
            .getScore();
    return new SpeedRecord(engine, names, bytes / 1000.0 / result.getPrimaryResult().getStatistics().getMin(),
        bytes / 1000.0 / result.getPrimaryResult().getScore(), allocated / bytes);
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

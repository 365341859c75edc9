package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.index.SearchRequest;
import io.github.modeltrail.index.TagUpdate;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Measures the index on a corpus, side by side with plain Lucene. Arguments: a file of documents, how many of them to
 * take (more than there are: they are repeated under other ids), how many rounds.
 *
 * <p>
 * Each figure is given by the clock and by processor time; on a machine that does other work the second is the one to
 * trust.
 */
public final class IndexBenchmark {
  private static final int THREADS = 2;
  private static final int WARM_UP_DOCUMENTS = 3000;
  private static final int SEARCH_ROUNDS = 150;
  private static final List<String> QUERIES = List.of("family:Qwen AND usage:used", "\"mixture of experts\"",
      "topic:peft AND country:CN", "family:GPT AND date:[2025-06 TO 2026]", "quantization NOT family:Llama",
      "developer:DeepSeek", "the", "openness:proprietary AND reasoning", "category:cs.CL AND usage:used",
      "large language models", "family:Qwen AND usage:used AND kind:preprint AND date:[2023 TO 2026-06] AND model");

  private final PrintStream out;
  private final List<Document> documents;
  private final Path folder;

  private IndexBenchmark(PrintStream out, List<Document> documents, Path folder) {
    this.out = out;
    this.documents = documents;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    List<Document> documents = documents(Path.of(args[0]), Integer.parseInt(args[1]));
    Path folder = Files.createTempDirectory("index-benchmark");
    IndexBenchmark benchmark = new IndexBenchmark(System.out, documents, folder);
    try {
      benchmark.run(Integer.parseInt(args[2]));
    } finally {
      delete(folder);
    }
  }

  /** Time by the clock and of the processors, in seconds. */
  private record Time(double clock, double processors) {
    static Time of(Callable<?> work) throws Exception {
      long clock = System.nanoTime();
      long processors = processorNanos();
      work.call();
      return new Time((System.nanoTime() - clock) / 1e9, (processorNanos() - processors) / 1e9);
    }

    private static long processorNanos() {
      return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private void run(int rounds) throws Exception {
    say("%d documents, %.1f million characters, JDK %s, heap %d MB", documents.size(), characters() / 1e6,
        System.getProperty("java.version"), Runtime.getRuntime().maxMemory() >> 20);
    build(rounds);
    try (CorpusIndex index = CorpusIndex.open(folder.resolve("ours"))) {
      tagAgain(index, rounds);
      search(index);
    }
  }

  private void build(int rounds) throws Exception {
    BundledTagger tagger = new BundledTagger("");
    say("%d anchors", tagger.anchorCount());
    warmUp(tagger);
    List<Time> plain = new ArrayList<>();
    List<Time> ours = new ArrayList<>();
    List<Time> untagged = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      plain.add(Time.of(() -> plain(fresh("plain"))));
      untagged.add(Time.of(() -> add(fresh("untagged"), documents, AddOptions.defaults().withThreads(THREADS))));
      ours.add(Time.of(() -> add(fresh("ours"), documents,
          AddOptions.defaults().withThreads(THREADS).withTagger(tagger))));
    }
    report("plain Lucene", plain, plain);
    report("ours without tags", untagged, plain);
    report("ours with tags", ours, plain);
    say("size: plain %.1f MB, ours %.1f MB (texts %.1f, tags %.1f): %.3f of plain", megabytes("plain"),
        megabytes("ours"), megabytes("ours/documents"), megabytes("ours/tags"), megabytes("ours") / megabytes("plain"));
  }

  private void warmUp(DocumentTagger tagger) throws IOException, InterruptedException {
    List<Document> first = documents.subList(0, Math.min(WARM_UP_DOCUMENTS, documents.size()));
    PlainLucene.index(fresh("plain"), first, THREADS);
    add(fresh("ours"), first, AddOptions.defaults().withThreads(THREADS).withTagger(tagger));
  }

  private void tagAgain(CorpusIndex index, int rounds) throws Exception {
    DocumentTagger before = new BundledTagger("");
    List<Time> scans = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      scans.add(Time.of(() -> scan(before)));
    }
    say("full scan of the documents in memory: %.3f s, processors %.3f s", clock(scans), processors(scans));
    for (String family : List.of("Qwen", "Falcon", "Mistral")) {
      List<Time> updates = new ArrayList<>();
      TagUpdate update = index.updateTags(before, THREADS);
      for (int i = 0; i < rounds; i++) {
        DocumentTagger changed = new BundledTagger(family);
        TagUpdate[] last = new TagUpdate[1];
        updates.add(Time.of(() -> last[0] = index.updateTags(changed, THREADS)));
        update = last[0];
        index.updateTags(before, THREADS);
      }
      say("%s changed: %d of %d documents read, %.3f s, %.1fx faster than the scan (processors %.1fx)", family,
          update.read(), update.documents(), clock(updates), clock(scans) / clock(updates),
          processors(scans) / processors(updates));
    }
  }

  private Object scan(DocumentTagger tagger) {
    return documents.parallelStream().map(tagger::tag).mapToInt(tags -> tags.mentions().size()).sum();
  }

  private void search(CorpusIndex index) {
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round < SEARCH_ROUNDS; round++) {
      for (String query : QUERIES) {
        long start = System.nanoTime();
        index.search(SearchRequest.of(query));
        if (round >= SEARCH_ROUNDS / 3) {
          nanos.add(System.nanoTime() - start);
        }
      }
    }
    nanos.sort(Comparator.naturalOrder());
    say("search: median %.2f ms, 99th percentile %.2f ms, worst %.2f ms of %d", nanos.get(nanos.size() / 2) / 1e6,
        nanos.get(nanos.size() * 99 / 100) / 1e6, nanos.getLast() / 1e6, nanos.size());
    long start = System.nanoTime();
    try (Stream<DocumentTags> tags = index.tag(new BundledTagger(""), THREADS)) {
      say("%d stored tags read in %.3f s", tags.count(), (System.nanoTime() - start) / 1e9);
    }
  }

  private Object plain(Path path) throws IOException, InterruptedException {
    PlainLucene.index(path, documents, THREADS);
    return path;
  }

  private static Object add(Path path, List<Document> added, AddOptions options) {
    try (CorpusIndex index = CorpusIndex.create(path)) {
      return index.addAll(Corpus.of(added), options);
    }
  }

  private void report(String name, List<Time> times, List<Time> plain) {
    say("%s: %.0f documents/s, %.3f of plain (by processor time %.3f)", name, documents.size() / clock(times),
        clock(plain) / clock(times), processors(plain) / processors(times));
  }

  private static double clock(List<Time> times) {
    return times.stream().mapToDouble(Time::clock).sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static double processors(List<Time> times) {
    return times.stream().mapToDouble(Time::processors).sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private long characters() {
    return documents.stream().flatMap(document -> document.texts().stream()).mapToLong(text -> text.text().length())
        .sum();
  }

  private double megabytes(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }

  private Path fresh(String name) throws IOException {
    delete(folder.resolve(name));
    return folder.resolve(name);
  }

  private static List<Document> documents(Path file, int count) {
    try (Corpus corpus = Corpus.open(file); Stream<ReadOutcome> outcomes = corpus.outcomes()) {
      List<Document> read = outcomes
          .flatMap(outcome -> outcome instanceof ReadOutcome.Success(Document document) ? Stream.of(document)
              : Stream.of())
          .limit(count).toList();
      List<Document> repeated = new ArrayList<>(read);
      while (repeated.size() < count) {
        repeated.add(copy(read.get(repeated.size() % read.size()), repeated.size()));
      }
      return repeated;
    }
  }

  private static Document copy(Document document, int number) {
    return new Document(document.id() + "#" + number, document.kind(), document.title(), document.date(),
        document.language(), document.categories(), document.source(), document.sections(), document.contributors());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}

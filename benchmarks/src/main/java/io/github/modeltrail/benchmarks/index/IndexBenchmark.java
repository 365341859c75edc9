package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.TaggingOutcome;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.export.TagsWriter;
import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.index.TagUpdate;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.tags.DocumentTags;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the index on documents in memory, side by side with plain Lucene, and what it costs to learn something of one
 * family. Arguments: a file of documents, how many of them to take (beyond its end: variants of the samples), how many
 * rounds.
 */
public final class IndexBenchmark {
  private static final int THREADS = 2;
  private static final int WARM_UP_DOCUMENTS = 4000;
  private static final int WARM_UP_CHANGES = 6;
  private static final List<String> FAMILIES = List.of("Falcon", "Mistral", "Llama", "Qwen", "GPT");

  private final PrintStream out;
  private final BenchmarkFolder folder;
  private final Path file;
  private final List<Document> documents;
  private final int rounds;
  private final DocumentTagger tagger = Tagger.bundled().forIndex();

  private IndexBenchmark(PrintStream out, BenchmarkFolder folder, Path file, List<Document> documents, int rounds) {
    this.out = out;
    this.folder = folder;
    this.file = file;
    this.documents = documents;
    this.rounds = rounds;
  }

  public static void main(String[] args) throws Exception {
    try (BenchmarkFolder folder = BenchmarkFolder.create();
        Stream<Document> documents =
            GrowingCorpus.of(Path.of(args[0]), folder).documents(Integer.parseInt(args[1]))) {
      new IndexBenchmark(System.out, folder, Path.of(args[0]), documents.toList(), Integer.parseInt(args[2])).run();
    }
  }

  private void run() throws Exception {
    say("%d documents, %.1f million characters, JDK %s, heap %d MB", documents.size(), characters() / 1e6,
        System.getProperty("java.version"), Runtime.getRuntime().maxMemory() >> 20);
    warmUp();
    build();
    tagAgain();
  }

  private void warmUp() throws Exception {
    List<Document> first = documents.subList(0, Math.min(WARM_UP_DOCUMENTS, documents.size()));
    for (int i = 0; i < 2; i++) {
      PlainLucene.index(folder.fresh("plain"), first.stream(), THREADS);
      add("ours", first, options().withTagger(tagger));
    }
  }

  private void build() throws Exception {
    List<WorkTime> plain = new ArrayList<>();
    List<WorkTime> untagged = new ArrayList<>();
    List<WorkTime> tags = new ArrayList<>();
    List<WorkTime> ours = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      plain.add(WorkTime.of(() -> PlainLucene.index(folder.fresh("plain"), documents.stream(), THREADS)));
      untagged.add(WorkTime.of(() -> add("untagged", documents, options())));
      tags.add(WorkTime.of(this::scan));
      ours.add(WorkTime.of(() -> add("ours", documents, options().withTagger(tagger))));
    }
    WorkTime unit = WorkTime.median(plain);
    report("plain Lucene", WorkTime.median(plain), unit);
    report("index without tags", WorkTime.median(untagged), unit);
    report("tags alone, nothing written", WorkTime.median(tags), unit);
    report("index with tags", WorkTime.median(ours), unit);
    say("size: plain %.1f MB, ours %.1f MB (texts %.1f, tags %.1f), %.3f of plain", folder.megabytes("plain"),
        folder.megabytes("ours"), folder.megabytes("ours/documents"), folder.megabytes("ours/tags"),
        folder.megabytes("ours") / folder.megabytes("plain"));
  }

  private void tagAgain() throws Exception {
    WorkTime scan = median(this::scan);
    WorkTime fromFile = median(this::tagFile);
    WorkTime full = fullTagging();
    say("the file read, tagged and written: %.3f s, processors %.3f s", fromFile.clock(), fromFile.processors());
    say("scan of the documents in memory, nothing written: %.3f s, processors %.3f s", scan.clock(), scan.processors());
    say("all documents of the index tagged: %.3f s, processors %.3f s", full.clock(), full.processors());
    try (CorpusIndex index = CorpusIndex.open(folder.path().resolve("ours"))) {
      for (LexiconChange change : LexiconChange.values()) {
        for (String family : FAMILIES) {
          tagAgain(index, change, family, List.of(scan, fromFile, full));
        }
      }
    }
  }

  /** What it takes to tag an index that has no tags: like tagging again, it reads the store and writes to it. */
  private WorkTime fullTagging() throws Exception {
    List<WorkTime> times = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      add("untagged", documents, options());
      try (CorpusIndex index = CorpusIndex.open(folder.path().resolve("untagged"))) {
        times.add(WorkTime.of(() -> index.updateTags(tagger, THREADS)));
      }
    }
    return WorkTime.median(times);
  }

  /**
   * @param others
   *          what it costs to come to the same tags in other ways: a scan in memory, the file, all documents of the index
   */
  private void tagAgain(CorpusIndex index, LexiconChange change, String family, List<WorkTime> others)
      throws Exception {
    DocumentTagger changed = change.of(family);
    List<WorkTime> times = new ArrayList<>();
    TagUpdate[] update = new TagUpdate[1];
    for (int i = 0; i < WARM_UP_CHANGES + 2 * rounds + 1; i++) {
      times.add(WorkTime.of(() -> update[0] = index.updateTags(changed, THREADS)));
      index.updateTags(tagger, THREADS);
    }
    WorkTime first = times.getFirst();
    WorkTime time = WorkTime.median(times.subList(WARM_UP_CHANGES, times.size()));
    say("%s, a new %s: %d of %d documents read, %d renewed; %.3f s (first %.3f s), processors %.3f s (first %.3f s)",
        family, change.label(), update[0].read(), update[0].documents(), update[0].renewed(),
        time.clock(), first.clock(), time.processors(), first.processors());
    say("  cheaper than a scan in memory, the file, all of the index: by the clock %s times, by processor time %s",
        ratios(others, time, WorkTime::clock), ratios(others, time, WorkTime::processors));
  }

  private static String ratios(List<WorkTime> others, WorkTime time, ToDoubleFunction<WorkTime> kind) {
    return others.stream()
        .map(other -> String.format(Locale.ROOT, "%.1f", kind.applyAsDouble(other) / kind.applyAsDouble(time)))
        .collect(Collectors.joining(" / "));
  }

  private WorkTime median(Callable<?> work) throws Exception {
    List<WorkTime> times = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      times.add(WorkTime.of(work));
    }
    return WorkTime.median(times);
  }

  private Object scan() {
    return documents.parallelStream().map(tagger::tag).mapToInt(tags -> tags.mentions().size()).sum();
  }

  /** What there is to do without an index: read the file, tag its documents, write the tags, here to nowhere. */
  private Object tagFile() {
    TagsWriter written = new TagsWriter(Writer.nullWriter());
    try (Corpus corpus = Corpus.open(file);
        Stream<TaggingOutcome> outcomes = Tagger.bundled().tag(corpus, THREADS)) {
      outcomes.limit(documents.size()).forEach(outcome -> {
        if (outcome instanceof TaggingOutcome.Tagged(DocumentTags tags)) {
          written.write(tags);
        }
      });
    }
    return written;
  }

  private static AddOptions options() {
    return AddOptions.defaults().withThreads(THREADS);
  }

  private Object add(String name, List<Document> added, AddOptions options) throws Exception {
    try (CorpusIndex index = CorpusIndex.create(folder.fresh(name))) {
      return index.addAll(Corpus.of(added), options);
    }
  }

  private void report(String name, WorkTime time, WorkTime plain) {
    say("%s: %.0f documents/s, %.3f of plain; %.1f us of processor time a document, %.3f of plain", name,
        documents.size() / time.clock(), plain.clock() / time.clock(), time.processors() * 1e6 / documents.size(),
        plain.processors() / time.processors());
  }

  private long characters() {
    return documents.stream().flatMap(document -> document.texts().stream()).mapToLong(text -> text.text().length())
        .sum();
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}

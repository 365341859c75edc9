package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.index.TagUpdate;
import io.github.modeltrail.reader.Corpus;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Shows how the index grows: builds, tags, tags again and searches at several sizes, one row of a table each. Arguments: a
 * file of documents and the sizes; beyond the end of the file come variants of the samples. No document is held in memory.
 */
public final class IndexScale {
  private static final int THREADS = 2;
  private static final String CHANGED_FAMILY = "Qwen";

  private final PrintStream out;
  private final BenchmarkFolder folder;
  private final GrowingCorpus corpus;
  private final DocumentTagger tagger = Tagger.bundled().forIndex();

  private IndexScale(PrintStream out, BenchmarkFolder folder, GrowingCorpus corpus) {
    this.out = out;
    this.folder = folder;
    this.corpus = corpus;
  }

  public static void main(String[] args) throws Exception {
    try (BenchmarkFolder folder = BenchmarkFolder.create()) {
      IndexScale scale = new IndexScale(System.out, folder, GrowingCorpus.of(Path.of(args[0]), folder));
      System.out
          .println(
              "| documents | plain Lucene, of a processor, a document | read, indexed and tagged | again for a release"
                  + " | again for a fact | search p99, of a processor, ms | p50 / p99 by the clock, ms | MB | of plain | heap MB |");
      System.out.println("|---|---|---|---|---|---|---|---|---|---|");
      for (String size : List.of(args).subList(1, args.length)) {
        scale.row(Integer.parseInt(size));
      }
    }
  }

  private void row(int count) throws Exception {
    WorkTime plain = WorkTime.of(() -> plain(count));
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    WorkTime tagged = WorkTime.of(() -> add(count, AddOptions.defaults().withThreads(THREADS).withTagger(tagger)));
    try (CorpusIndex index = CorpusIndex.open(folder.path().resolve("ours"))) {
      double texts = folder.megabytes("ours/documents");
      double tags = folder.megabytes("ours/tags");
      double size = folder.megabytes("ours");
      String release = tagAgain(index, LexiconChange.RELEASE);
      String fact = tagAgain(index, LexiconChange.FACT);
      SearchTimes search = SearchTimes.of(index);
      out.println(String.format(Locale.ROOT,
          "| %,d | %.0f us | %.0f us | %s | %s | %.2f | %.2f / %.2f | %.0f (texts %.0f, tags %.1f) | %.3f | %.0f |",
          count, micros(plain, count), micros(tagged, count), release, fact, search.processorPercentile99(),
          search.median(), search.percentile99(), size, texts, tags, size / folder.megabytes("plain"),
          peakMegabytes()));
      out.println("  slowest query: " + search.slowest());
    }
  }

  /** What it costs to learn something of a family; the second time, when all this has been done before. */
  private String tagAgain(CorpusIndex index, LexiconChange change) throws Exception {
    DocumentTagger changed = change.of(CHANGED_FAMILY);
    index.updateTags(changed, THREADS);
    index.updateTags(tagger, THREADS);
    TagUpdate[] update = new TagUpdate[1];
    WorkTime time = WorkTime.of(() -> update[0] = index.updateTags(changed, THREADS));
    index.updateTags(tagger, THREADS);
    return String.format(Locale.ROOT, "%,d read, %,d renewed: %.2f s", update[0].read(), update[0].renewed(),
        time.processors());
  }

  private static double micros(WorkTime time, int documents) {
    return time.processors() * 1e6 / documents;
  }

  private Object plain(int count) throws Exception {
    try (Stream<Document> documents = corpus.documents(count)) {
      PlainLucene.index(folder.fresh("plain"), documents, THREADS);
      return documents;
    }
  }

  private Object add(int count, AddOptions options) throws Exception {
    try (Corpus added = corpus.corpus(count); CorpusIndex index = CorpusIndex.create(folder.fresh("ours"))) {
      return index.addAll(added, options);
    }
  }

  private static double peakMegabytes() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }
}

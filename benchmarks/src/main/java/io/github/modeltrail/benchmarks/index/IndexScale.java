package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.DocumentTagger;
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
          .println("| documents | plain Lucene/s | index/s | with tags/s (of a processor) | tag again (of a processor)"
              + " | search p50 / p99 (p99 of a processor) ms | MB | of plain | heap MB |");
      System.out.println("|---|---|---|---|---|---|---|---|---|");
      for (String size : List.of(args).subList(1, args.length)) {
        scale.row(Integer.parseInt(size));
      }
    }
  }

  private void row(int count) throws Exception {
    WorkTime plain = WorkTime.of(() -> plain(count));
    WorkTime untagged = WorkTime.of(() -> add(count, AddOptions.defaults().withThreads(THREADS)));
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    WorkTime tagged = WorkTime.of(() -> add(count, AddOptions.defaults().withThreads(THREADS).withTagger(tagger)));
    try (CorpusIndex index = CorpusIndex.open(folder.path().resolve("ours"))) {
      DocumentTagger changed = RetaggedFamily.of(tagger, CHANGED_FAMILY, tagger::tag);
      long[] read = new long[1];
      WorkTime again = WorkTime.of(() -> read[0] = index.updateTags(changed, THREADS).read());
      SearchTimes search = SearchTimes.of(index);
      out.println(String.format(Locale.ROOT,
          "| %,d | %,.0f | %,.0f | %,.0f (%,.0f us) | %,d in %.2f s (%.2f s) | %.2f / %.2f (%.2f) | %.0f | %.2f | %.0f |",
          count, count / plain.clock(), count / untagged.clock(),
          count / tagged.clock(), tagged.processors() * 1e6 / count, read[0], again.clock(), again.processors(),
          search.median(), search.percentile99(), search.processorPercentile99(),
          folder.megabytes("ours"), folder.megabytes("ours") / folder.megabytes("plain"), peakMegabytes()));
      out.println("  slowest query: " + search.slowest());
    }
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

package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.reader.ReadOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;

/**
 * Takes one corpus into the index. The caller's thread numbers the documents as they are read and hands them to the threads
 * that do the rest, each id always to the same one, so that of two documents with one id the later stays.
 *
 * <p>
 * Commit points lie between documents of the input: whatever is committed is a beginning of it, in its order.
 */
final class Ingest implements AutoCloseable {
  private static final int BATCH_DOCUMENTS = 64;
  private static final int BATCH_UNITS = 1 << 18;

  private final Writers writers;
  private final AddOptions options;
  private final List<IngestThread> threads = new ArrayList<>();
  private final List<List<IngestThread.Numbered>> batches = new ArrayList<>();
  private final int[] batchUnits;
  private long nextRevision;
  private long outcomes;
  private long unreadable;
  private long outcomesAtCommit;

  Ingest(Writers writers, AddOptions options) throws IOException {
    this.writers = writers;
    this.options = options;
    this.batchUnits = new int[options.threads()];
    this.nextRevision = committedNextRevision();
    for (int i = 0; i < options.threads(); i++) {
      threads.add(IngestThread.start(writers, options, this::report));
      batches.add(new ArrayList<>());
    }
  }

  /** Adds everything; what was taken in before a failure of the corpus is committed all the same. */
  AddSummary run(Stream<ReadOutcome> input) throws IOException {
    reopen();
    try (Stream<ReadOutcome> stream = input) {
      for (Iterator<ReadOutcome> each = stream.iterator(); each.hasNext();) {
        take(each.next());
      }
    } finally {
      commit();
    }
    return summary();
  }

  private void take(ReadOutcome outcome) throws IOException {
    outcomes++;
    switch (outcome) {
      case ReadOutcome.Failure(ReadFailure failure) -> {
        unreadable++;
        report(failure);
      }
      case ReadOutcome.Success(Document document) -> enqueue(document);
    }
    if (outcomes - outcomesAtCommit >= options.documentsPerCommit()) {
      commit();
    }
  }

  private void enqueue(Document document) throws IOException {
    int thread = Math.floorMod(document.id().hashCode(), threads.size());
    batches.get(thread).add(new IngestThread.Numbered(document, nextRevision++));
    batchUnits[thread] += units(document);
    if (batches.get(thread).size() >= BATCH_DOCUMENTS || batchUnits[thread] >= BATCH_UNITS) {
      handOver(thread);
    }
  }

  private static int units(Document document) {
    int units = 0;
    for (TextPart text : document.texts()) {
      units += text.text().length();
    }
    return units;
  }

  private void handOver(int thread) throws IOException {
    threads.get(thread).hand(batches.get(thread));
    batches.set(thread, new ArrayList<>());
    batchUnits[thread] = 0;
  }

  private void commit() throws IOException {
    for (int i = 0; i < threads.size(); i++) {
      handOver(i);
    }
    for (IngestThread thread : threads) {
      thread.awaitIdle();
    }
    writers.commitDocuments(nextRevision);
    for (IngestThread thread : threads) {
      writers.deleteTags(thread.takeReplacedRevisions());
    }
    writers.commitTags(options.tagger().map(tagger -> TagState.of(tagger, nextRevision).commitData()).orElse(Map.of()));
    outcomesAtCommit = outcomes;
    reopen();
    options.commits().accept(new CommitPoint(outcomes, writers.documents().getDocStats().numDocs));
  }

  /** From here on ids are looked up in what was just committed. */
  private void reopen() throws IOException {
    for (IngestThread thread : threads) {
      thread.reopen();
    }
  }

  private long committedNextRevision() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writers.documents().getDirectory())) {
      return StoreFormat.nextRevision(reader.getIndexCommit().getUserData());
    }
  }

  private synchronized void report(ReadFailure failure) {
    options.failures().accept(failure);
  }

  private AddSummary summary() {
    long added = threads.stream().mapToLong(IngestThread::added).sum();
    long skipped = threads.stream().mapToLong(IngestThread::skipped).sum();
    long replaced = threads.stream().mapToLong(IngestThread::replaced).sum();
    long failed = threads.stream().mapToLong(IngestThread::failed).sum();
    return new AddSummary(added, skipped, replaced, failed + unreadable);
  }

  @Override
  public void close() throws IOException {
    for (IngestThread thread : threads) {
      thread.close();
    }
  }
}

package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.parallel.OrderedParallel;
import io.github.modeltrail.reader.CorpusInput;
import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.reader.ReadOutcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes one corpus into the index. The caller's thread numbers the documents as they are read and hands them to the threads
 * that do the rest, each id always to the same one, so that of two documents with one id the later stays.
 *
 * <p>
 * Commit points lie between documents of the input: whatever is committed is a beginning of it, in its order. An input is
 * written in the journal with the first commit point behind its last document.
 */
final class Ingest implements AutoCloseable {
  private static final int BATCH_DOCUMENTS = 64;
  private static final int BATCH_UNITS = 1 << 18;
  /** Where reading is slow, a commit point is due long before there are documents enough for one. */
  private static final Duration LONGEST_WITHOUT_COMMIT = Duration.ofMinutes(1);

  private final Writers writers;
  private final Snapshot before;
  private final AddOptions options;
  private final StorageErrors errors;
  private final List<IngestThread> threads = new ArrayList<>();
  private final List<List<IngestThread.Numbered>> batches = new ArrayList<>();
  private final int[] batchUnits;
  private final Optional<TagState> state;
  private final List<PendingInput> ended = new ArrayList<>();
  private final RevisionSet replaced = new RevisionSet();
  private final List<Long> replacedSinceCommit = new ArrayList<>();
  private long nextRevision;
  private long outcomes;
  private long unreadable;
  private long inputsKnown;
  private long documentsKnown;
  private long outcomesAtCommit;
  private long commitNanos = System.nanoTime();

  Ingest(Writers writers, Snapshot before, AddOptions options, StorageErrors errors) {
    this.writers = writers;
    this.before = before;
    this.options = options;
    this.errors = errors;
    this.batchUnits = new int[options.threads()];
    this.state = options.tagger().flatMap(tagger -> before.state());
    this.nextRevision = before.nextRevision();
    for (int i = 0; i < options.threads(); i++) {
      threads.add(IngestThread.start(writers, options, this::report));
      batches.add(new ArrayList<>());
    }
  }

  /** Adds everything; what was taken in before a failure of the corpus is committed all the same. */
  AddSummary run(Stream<CorpusInput> corpus) throws IOException {
    reopen();
    try (Stream<CorpusInput> inputs = corpus) {
      InputCutter cutter =
          new InputCutter(inputs.iterator(), new InputJournal(before), options.readAgain(), errors);
      takeUpToKnown(cutter);
      for (Optional<JournalEntry> known = cutter.known(); known.isPresent(); known = cutter.known()) {
        settle(known.get(), cutter);
        takeUpToKnown(cutter);
      }
    } finally {
      commit();
    }
    return summary();
  }

  private void takeUpToKnown(InputCutter cutter) throws IOException {
    try (Stream<InputCutter.Taken> stream = OrderedParallel.flatMap(cutter.pieces(), options.threads(),
        InputCutter.Piece::bytes, InputCutter.Piece::read)) {
      for (Iterator<InputCutter.Taken> each = stream.iterator(); each.hasNext();) {
        InputCutter.Taken taken = each.next();
        ended.addAll(cutter.endedBefore(taken.input()));
        take(taken);
      }
    }
    ended.addAll(cutter.ended());
  }

  /** Passes over an input that was taken in before, unless something before it has taken the place of its documents. */
  private void settle(JournalEntry known, InputCutter cutter) throws IOException {
    awaitThreads();
    if (known.revisions().meets(replaced)) {
      cutter.readKnown();
    } else {
      cutter.passOver();
      inputsKnown++;
      documentsKnown += known.input().documents();
      outcomes += known.input().documents();
    }
  }

  private void take(InputCutter.Taken taken) throws IOException {
    outcomes++;
    switch (taken.outcome()) {
      case ReadOutcome.Failure(ReadFailure failure) -> {
        unreadable++;
        taken.input().fails();
        report(failure);
      }
      case ReadOutcome.Success(Document document) -> enqueue(document, taken.input());
    }
    if (outcomes - outcomesAtCommit >= options.documentsPerCommit()
        || System.nanoTime() - commitNanos >= LONGEST_WITHOUT_COMMIT.toNanos()) {
      commit();
    }
  }

  private void enqueue(Document document, PendingInput input) throws IOException {
    int thread = Math.floorMod(document.id().hashCode(), threads.size());
    batches.get(thread).add(new IngestThread.Numbered(document, nextRevision++, input));
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

  private void awaitThreads() throws IOException {
    for (int i = 0; i < threads.size(); i++) {
      handOver(i);
    }
    awaitIdle();
    for (IngestThread thread : threads) {
      List<Long> revisions = thread.takeReplacedRevisions();
      revisions.forEach(replaced::add);
      replacedSinceCommit.addAll(revisions);
    }
  }

  private void awaitIdle() throws IOException {
    for (IngestThread thread : threads) {
      thread.awaitIdle();
    }
  }

  private void commit() throws IOException {
    awaitThreads();
    for (IngestThread thread : threads) {
      thread.flush();
    }
    awaitIdle();
    writers.commitDocuments(nextRevision);
    writers.deleteTags(replacedSinceCommit);
    for (PendingInput input : ended) {
      Optional<JournalEntry> entry = input.entry();
      if (entry.isPresent()) {
        writers.putInput(entry.get());
      }
    }
    writers.commitTags(state.map(tagged -> tagged.upTo(nextRevision)));
    replacedSinceCommit.clear();
    ended.clear();
    outcomesAtCommit = outcomes;
    commitNanos = System.nanoTime();
    reopen();
    options.commits().accept(new CommitPoint(outcomes, writers.documents().getDocStats().numDocs));
  }

  /** From here on ids are looked up in what was just committed. */
  private void reopen() throws IOException {
    for (IngestThread thread : threads) {
      thread.reopen();
    }
  }

  private synchronized void report(ReadFailure failure) {
    options.failures().accept(failure);
  }

  private AddSummary summary() {
    long added = threads.stream().mapToLong(IngestThread::added).sum();
    long skipped = threads.stream().mapToLong(IngestThread::skipped).sum();
    long replacing = threads.stream().mapToLong(IngestThread::replaced).sum();
    long failed = threads.stream().mapToLong(IngestThread::failed).sum();
    return new AddSummary(added, skipped + documentsKnown, replacing, failed + unreadable, inputsKnown);
  }

  @Override
  public void close() throws IOException {
    for (IngestThread thread : threads) {
      thread.close();
    }
  }
}

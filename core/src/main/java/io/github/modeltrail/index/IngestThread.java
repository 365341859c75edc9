package io.github.modeltrail.index;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.tags.DocumentTags;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One of the threads that take documents in: looks whether the index knows them, tags, analyses and writes them.
 *
 * <p>
 * After a failure of the store a thread passes over what it is still handed, and the failure comes up at the next
 * {@link #awaitIdle}. Counters are read by others only when it is idle.
 */
final class IngestThread implements Runnable {
  private static final int QUEUED_BATCHES = 4;
  private static final int HASH_BYTES = 16;

  /** A document, the revision it gets if it is new, and where it comes from. */
  record Numbered(Document document, long revision, PendingInput input) {}

  private final Writers writers;
  private final AddOptions options;
  private final Consumer<ReadFailure> failures;
  private final BlockingQueue<Consumer<IngestThread>> tasks = new ArrayBlockingQueue<>(QUEUED_BATCHES);
  private final Map<String, IdLookup.Known> sinceCommit = new HashMap<>();
  private final TextTokens textTokens = new TextTokens();
  private final TextTokens organizationTokens = new TextTokens();
  private final Thread thread = new Thread(this, "modeltrail-add");
  private final MessageDigest digest = sha256();
  private List<Long> replacedRevisions = new ArrayList<>();
  private @Nullable DirectoryReader committed;
  private @Nullable IdLookup lookup;
  private volatile @Nullable Throwable failure;
  private boolean stopped;
  private long added;
  private long skipped;
  private long replaced;
  private long failed;

  private IngestThread(Writers writers, AddOptions options, Consumer<ReadFailure> failures) {
    this.writers = writers;
    this.options = options;
    this.failures = failures;
  }

  static IngestThread start(Writers writers, AddOptions options, Consumer<ReadFailure> failures) {
    IngestThread started = new IngestThread(writers, options, failures);
    started.thread.setDaemon(true);
    started.thread.start();
    return started;
  }

  void hand(List<Numbered> batch) throws IOException {
    put(thread -> thread.unlessFailed(() -> thread.take(batch)));
  }

  /** Has the thread write to disk what is held in memory, without committing it. Only while all threads are idle. */
  void flush() throws IOException {
    put(thread -> thread.unlessFailed(writers::flushBuffers));
  }

  /** Waits until all that was handed over is written. */
  void awaitIdle() throws IOException {
    CountDownLatch idle = new CountDownLatch(1);
    put(thread -> idle.countDown());
    try {
      idle.await();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    rethrowFailure();
  }

  /** Looks ids up in the last commit from now on. Only while idle. */
  void reopen() throws IOException {
    closeReader();
    DirectoryReader reader = DirectoryReader.open(writers.documents().getDirectory());
    committed = reader;
    lookup = reader.numDocs() == 0 ? null : new IdLookup(reader);
    sinceCommit.clear();
  }

  List<Long> takeReplacedRevisions() {
    List<Long> taken = replacedRevisions;
    replacedRevisions = new ArrayList<>();
    return taken;
  }

  long added() {
    return added;
  }

  long skipped() {
    return skipped;
  }

  long replaced() {
    return replaced;
  }

  long failed() {
    return failed;
  }

  void close() throws IOException {
    try {
      put(stopping -> stopping.stopped = true);
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      closeReader();
    }
  }

  @Override
  public void run() {
    while (!stopped) {
      try {
        tasks.take().accept(this);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What a thread does with the store. */
  private interface Work {
    void run() throws IOException;
  }

  private void unlessFailed(Work work) {
    try {
      if (failure == null) {
        work.run();
      }
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
  }

  private void take(List<Numbered> batch) throws IOException {
    for (Numbered numbered : batch) {
      take(numbered);
    }
  }

  private void take(Numbered numbered) throws IOException {
    Document document = numbered.document();
    byte[] content = DocumentCodec.encode(document);
    BytesRef hash = new BytesRef(digest.digest(content), 0, HASH_BYTES);
    Optional<IdLookup.Known> known = known(document.id());
    if (known.isPresent() && known.get().hash().equals(hash)) {
      numbered.input().holds(known.get().revision());
      skipped++;
      return;
    }
    long sequence = known.map(IdLookup.Known::sequence).orElse(numbered.revision());
    Optional<String> problem = write(document,
        new IndexFields.Revision(new BytesRef(content), hash, numbered.revision(), sequence), known);
    if (problem.isPresent()) {
      numbered.input().fails();
      fail(document, problem.get());
    } else {
      numbered.input().holds(numbered.revision(), known.map(IdLookup.Known::revision).orElse(-1L));
    }
  }

  private Optional<IdLookup.Known> known(String id) throws IOException {
    IdLookup.Known recent = sinceCommit.get(id);
    return recent != null ? Optional.of(recent) : lookup == null ? Optional.empty() : lookup.find(id);
  }

  /** Writes a document, or says why it cannot be in an index. */
  private Optional<String> write(Document document, IndexFields.Revision revision, Optional<IdLookup.Known> known)
      throws IOException {
    if (document.id().length() > IndexFields.MAX_ID_UNITS) {
      return Optional.of("ids have at most " + IndexFields.MAX_ID_UNITS + " characters (got "
          + document.id().length() + ")");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(document.id())) {
      return Optional.of("the id is no valid Unicode text");
    }
    if (options.tagger().isPresent()) {
      Optional<String> problem = writeTags(document, revision, options.tagger().get());
      if (problem.isPresent()) {
        return problem;
      }
    }
    writeFields(document, revision, known);
    return Optional.empty();
  }

  private Optional<String> writeTags(Document document, IndexFields.Revision revision, DocumentTagger tagger)
      throws IOException {
    DocumentTags tags;
    try {
      tags = tagger.tag(document);
    } catch (RuntimeException e) {
      return Optional.of("tagging failed: " + e);
    }
    if (!tags.equals(tagger.untouched(DocumentHead.of(document)))) {
      writers.addTags(revision.revision(), StoredTags.of(tags));
    }
    return Optional.empty();
  }

  private void writeFields(Document document, IndexFields.Revision revision, Optional<IdLookup.Known> known)
      throws IOException {
    var fields = IndexFields.fields(document, revision, textTokens, organizationTokens);
    if (known.isPresent()) {
      writers.documents().updateDocument(IndexFields.idTerm(document.id()), fields);
      replacedRevisions.add(known.get().revision());
      replaced++;
    } else {
      writers.documents().addDocument(fields);
      added++;
    }
    sinceCommit.put(document.id(),
        new IdLookup.Known(revision.hash(), revision.revision(), revision.sequence()));
  }

  private void fail(Document document, String problem) {
    failed++;
    failures.accept(new ReadFailure(document.source().orElse(document.id()), Optional.of(document.id()), problem,
        OptionalInt.empty(), OptionalInt.empty()));
  }

  private void put(Consumer<IngestThread> task) throws IOException {
    try {
      tasks.put(task);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void rethrowFailure() throws IOException {
    switch (failure) {
      case null -> {
      }
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IOException(failure);
    }
  }

  private void closeReader() throws IOException {
    if (committed != null) {
      committed.close();
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while adding documents");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package io.github.modeltrail.index;

import io.github.modeltrail.reader.ReadFailure;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a corpus is added. Immutable; start from {@link #defaults} and change what is needed.
 *
 * @param threads
 *          how many threads analyse and write; with more than one, as many parse what the caller's thread cuts out of the
 *          input; the index is the same for any number
 * @param tagger
 *          if given, documents are tagged on the way, and tags the index lacked before are made up first
 * @param failures
 *          gets each document that could not be taken in; called from several threads, one at a time
 * @param commits
 *          gets each commit point as it is reached, on the caller's thread
 * @param documentsPerCommit
 *          after how many documents a commit point is made at the latest; a commit costs about as much as indexing a
 *          few thousand abstracts
 * @param readAgain
 *          whether files are read although all that was in them is there, as is worth while after an update that reads
 *          their format better
 */
public record AddOptions(int threads, Optional<DocumentTagger> tagger, Consumer<ReadFailure> failures,
    Consumer<CommitPoint> commits, int documentsPerCommit, boolean readAgain) {

  /** After how many documents a commit point is made where nothing else is asked for. */
  public static final int DEFAULT_DOCUMENTS_PER_COMMIT = 50_000;

  /**
   * @throws IllegalArgumentException
   *           if a number is not positive
   */
  public AddOptions {
    if (threads < 1 || documentsPerCommit < 1) {
      throw new IllegalArgumentException("threads and documents per commit must be at least 1 (got " + threads
          + " and " + documentsPerCommit + ")");
    }
  }

  /** One thread a processor, no tagging, failures only counted, a commit point every 50,000 documents. */
  public static AddOptions defaults() {
    return new AddOptions(Runtime.getRuntime().availableProcessors(), Optional.empty(), failure -> {}, point -> {},
        DEFAULT_DOCUMENTS_PER_COMMIT, false);
  }

  public AddOptions withThreads(int value) {
    return new AddOptions(value, tagger, failures, commits, documentsPerCommit, readAgain);
  }

  public AddOptions withTagger(DocumentTagger value) {
    return new AddOptions(threads, Optional.of(value), failures, commits, documentsPerCommit, readAgain);
  }

  public AddOptions withFailures(Consumer<ReadFailure> value) {
    return new AddOptions(threads, tagger, value, commits, documentsPerCommit, readAgain);
  }

  public AddOptions withCommits(Consumer<CommitPoint> value) {
    return new AddOptions(threads, tagger, failures, value, documentsPerCommit, readAgain);
  }

  public AddOptions withDocumentsPerCommit(int value) {
    return new AddOptions(threads, tagger, failures, commits, value, readAgain);
  }

  public AddOptions withReadAgain(boolean value) {
    return new AddOptions(threads, tagger, failures, commits, documentsPerCommit, value);
  }
}

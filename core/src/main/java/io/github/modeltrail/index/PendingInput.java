package io.github.modeltrail.index;

import io.github.modeltrail.reader.CorpusInput;
import io.github.modeltrail.reader.InputFingerprint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An input that is being taken in, and what has become of its documents so far. Thread-safe. */
final class PendingInput {
  private final CorpusInput input;
  private final Optional<InputFingerprint> fingerprint;
  private final RevisionSet revisions = new RevisionSet();
  private long documents;
  private boolean failed;

  PendingInput(CorpusInput input) {
    this.input = input;
    this.fingerprint = input.fingerprint();
  }

  CorpusInput input() {
    return input;
  }

  /** By what it is known again; empty if it is read whenever it comes. */
  Optional<String> key() {
    return fingerprint.map(known -> known.content() + known.reading());
  }

  /** One of its documents is in the index with this revision. */
  synchronized void holds(long revision) {
    documents++;
    revisions.add(revision);
  }

  /** One of its documents is in the index with this revision, in place of what had the other, if anything had. */
  synchronized void holds(long revision, long replaced) {
    revisions.remove(replaced);
    holds(revision);
  }

  /** Something in it could not be taken in: it has to be read again, and that told again. */
  synchronized void fails() {
    failed = true;
  }

  /** What the journal is to keep once all documents are written; empty if the input has to be read again. */
  synchronized Optional<JournalEntry> entry() {
    if (failed || key().isEmpty() || !input.standsAlone()) {
      return Optional.empty();
    }
    TakenInput taken = new TakenInput(input.name(), fingerprint.orElseThrow().content(),
        fingerprint.orElseThrow().bytes(), documents, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    return Optional.of(new JournalEntry(key().orElseThrow(), taken, revisions));
  }
}

package io.github.modeltrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;

/**
 * Which inputs an index was filled from, as it was when adding began. Not thread-safe.
 *
 * <p>
 * An input can be passed over if reading it would change nothing. Nobody has to tell the journal of deletions,
 * replacements or lost parts: an entry names the revisions of its documents, which never come again, and holds only while
 * each of them is there.
 */
final class InputJournal {
  private final Snapshot snapshot;
  private final TermLookup keys;
  private final StoredFields stored;
  private Optional<long[]> revisions = Optional.empty();

  InputJournal(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.keys = new TermLookup(snapshot.tags(), JournalEntry.KEY);
    this.stored = snapshot.tags().storedFields();
  }

  /** The entry of an input, if its documents are all there. */
  Optional<JournalEntry> find(String key) throws IOException {
    int row = keys.row(JournalEntry.term(key).bytes());
    if (row < 0) {
      return Optional.empty();
    }
    JournalEntry entry = entry(row);
    return holds(entry) ? Optional.of(entry) : Optional.empty();
  }

  /** All inputs whose documents are all there, by the time they were taken in. */
  List<TakenInput> inputs() throws IOException {
    List<TakenInput> inputs = new ArrayList<>();
    for (int row : keys.rows()) {
      JournalEntry entry = entry(row);
      if (holds(entry)) {
        inputs.add(entry.input());
      }
    }
    inputs.sort(Comparator.comparing(TakenInput::when).thenComparing(TakenInput::name));
    return inputs;
  }

  private JournalEntry entry(int row) throws IOException {
    return JournalEntry.read(DocumentRows.bytes(stored, row, JournalEntry.ENTRY));
  }

  private boolean holds(JournalEntry entry) throws IOException {
    if (revisions.isEmpty()) {
      revisions = Optional.of(Arrays.stream(RowOrder.keys(snapshot.documents(), IndexFields.REVISION))
          .map(RowOrder::number).toArray());
    }
    return entry.revisions().allIn(revisions.get());
  }
}

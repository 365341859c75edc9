package io.github.modeltrail.index;

import io.github.modeltrail.reader.CorpusEntry;
import io.github.modeltrail.reader.CorpusInput;
import io.github.modeltrail.reader.ReadOutcome;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts inputs into pieces, and stops before an input that the journal knows: whether it has to be read shows when all
 * before it was taken in. Not thread-safe.
 */
final class InputCutter {
  private final Iterator<CorpusInput> inputs;
  private final InputJournal journal;
  private final boolean readAgain;
  private final StorageErrors errors;
  private final Deque<PendingInput> begun = new ArrayDeque<>();
  private Iterator<CorpusEntry> entries = Collections.emptyIterator();
  private @Nullable PendingInput atKnown;
  private Optional<JournalEntry> known = Optional.empty();

  InputCutter(Iterator<CorpusInput> inputs, InputJournal journal, boolean readAgain, StorageErrors errors) {
    this.inputs = inputs;
    this.journal = journal;
    this.readAgain = readAgain;
    this.errors = errors;
  }

  /** A piece of an input, which any thread can read. */
  record Piece(PendingInput input, CorpusEntry entry) {
    List<Taken> read() {
      return entry.read().stream().map(outcome -> new Taken(input, outcome)).toList();
    }

    long bytes() {
      return entry.bytes();
    }
  }

  /** An outcome and the input it comes from. */
  record Taken(PendingInput input, ReadOutcome outcome) {}

  /** The pieces of all inputs from here to the next one that the journal knows. */
  Stream<Piece> pieces() {
    return Stream.iterate(next(), Optional::isPresent, last -> next()).map(Optional::orElseThrow);
  }

  /** What the journal knows of the input before which the pieces have ended; empty behind the last input. */
  Optional<JournalEntry> known() {
    return known;
  }

  /** Leaves that input unread. */
  void passOver() {
    known = Optional.empty();
  }

  /** Has that input cut into pieces after all. */
  void readKnown() {
    known = Optional.empty();
    if (atKnown != null) {
      begin(atKnown);
    }
  }

  /** The inputs that are before this one and not given yet. */
  List<PendingInput> endedBefore(PendingInput input) {
    List<PendingInput> ended = new ArrayList<>();
    while (begun.element() != input) {
      ended.add(begun.remove());
    }
    return ended;
  }

  /** All inputs that were begun and not given yet, when no piece of them is left. */
  List<PendingInput> ended() {
    List<PendingInput> ended = List.copyOf(begun);
    begun.clear();
    return ended;
  }

  private Optional<Piece> next() {
    while (!entries.hasNext()) {
      if (known.isPresent() || !inputs.hasNext()) {
        return Optional.empty();
      }
      come(new PendingInput(inputs.next()));
    }
    return Optional.of(new Piece(begun.getLast(), entries.next()));
  }

  private void come(PendingInput input) {
    known = readAgain ? Optional.empty() : input.key().flatMap(this::find);
    if (known.isPresent()) {
      atKnown = input;
    } else {
      begin(input);
    }
  }

  private Optional<JournalEntry> find(String key) {
    try {
      return journal.find(key);
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  private void begin(PendingInput input) {
    begun.add(input);
    entries = input.input().entries().iterator();
  }
}

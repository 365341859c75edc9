package io.github.modeltrail.reader.source;

import io.github.modeltrail.document.Document;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A cursor over a format whose documents can be cut apart without parsing them. */
public abstract class CuttingCursor implements DocumentCursor {
  private final ReadTally tally;
  private final Deque<Document> ready = new ArrayDeque<>();

  /**
   * A cursor over a source.
   *
   * @param source
   *          what counts the documents that are parsed by {@link #next}
   */
  protected CuttingCursor(Source source) {
    this.tally = source.tally();
  }

  @Override
  public abstract Optional<Draft> cut() throws IOException;

  @Override
  public final Optional<Document> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<Draft> draft = cut();
      if (draft.isEmpty()) {
        return Optional.empty();
      }
      ready.addAll(draft.get().parse(tally));
    }
    return Optional.of(ready.remove());
  }
}

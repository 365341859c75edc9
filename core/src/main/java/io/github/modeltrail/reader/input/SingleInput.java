package io.github.modeltrail.reader.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One input by itself. */
final class SingleInput implements Inputs {
  private final String name;
  private final Opening opening;
  private final Closeable unopened;
  private boolean given;

  /** Opens the input when its turn has come. */
  interface Opening {
    Input open() throws IOException;
  }

  /** An input that is opened when it is asked for; what it is made of is closed here if that never happens. */
  SingleInput(String name, Opening opening, Closeable unopened) {
    this.name = name;
    this.opening = opening;
    this.unopened = unopened;
  }

  @Override
  public Optional<Input> next() throws IOException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(opening.open());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() throws IOException {
    if (!given) {
      unopened.close();
    }
  }
}

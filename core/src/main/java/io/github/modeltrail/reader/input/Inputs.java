package io.github.modeltrail.reader.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Inputs one after the other. */
interface Inputs extends Closeable {
  /**
   * The next input; empty behind the last.
   *
   * @throws IOException
   *           if the rest cannot be reached
   */
  Optional<Input> next() throws IOException;

  /** What messages call the whole. */
  String name();

  @Override
  default void close() throws IOException {}
}

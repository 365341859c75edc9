package io.github.modeltrail.reader.input;

import io.github.modeltrail.reader.source.Source;

/** What the walk through files, folders and archives comes upon. */
public sealed interface Input {

  /**
   * Something to be read; whoever takes it closes it.
   *
   * @param source
   *          the bytes
   * @param depth
   *          in how many archives it lies
   */
  record Found(Source source, int depth) implements Input {}

  /** Something that cannot be opened: what it is called, and why with what to do. */
  record Unreadable(String name, String problem) implements Input {}

  /** A folder or an archive, whose own inputs come next. */
  record Nested(Inputs inputs) implements Input {}
}

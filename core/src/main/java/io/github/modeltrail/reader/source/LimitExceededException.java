package io.github.modeltrail.reader.source;

import java.io.IOException;

/** A source costs more than its limits allow; nothing more is read from it. */
public final class LimitExceededException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The message names the limit, its value and what to do. */
  public LimitExceededException(String message) {
    super(message);
  }
}

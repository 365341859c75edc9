package io.github.modeltrail.reader.pdf;

/** A PDF that cannot be read; the message says why and what to do. */
final class UnreadablePdfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePdfException(String message) {
    super(message);
  }

  UnreadablePdfException(String message, Throwable cause) {
    super(message, cause);
  }
}

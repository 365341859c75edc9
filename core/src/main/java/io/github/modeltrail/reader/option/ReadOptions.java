package io.github.modeltrail.reader.option;

import java.util.Optional;

/**
 * How to read.
 *
 * @param format
 *          the format all files are in; empty to find it by each file's content
 * @param password
 *          opens encrypted PDFs
 * @param limits
 *          what a file may cost
 */
public record ReadOptions(Optional<DocumentFormat> format, Optional<String> password, ReadLimits limits) {
  private static final ReadOptions DEFAULTS = new ReadOptions(Optional.empty(), Optional.empty(),
      ReadLimits.defaults());

  /** Formats found by content, no password, the default limits. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  public ReadOptions withFormat(DocumentFormat value) {
    return new ReadOptions(Optional.of(value), password, limits);
  }

  public ReadOptions withPassword(String value) {
    return new ReadOptions(format, Optional.of(value), limits);
  }

  public ReadOptions withLimits(ReadLimits value) {
    return new ReadOptions(format, password, value);
  }

  /** The same without the password, which never belongs into a message. */
  @Override
  public String toString() {
    return "ReadOptions[format=" + format + ", password=" + (password.isPresent() ? "given" : "none") + ", limits="
        + limits + "]";
  }
}

package io.github.modeltrail.corenlp;

import org.jspecify.annotations.Nullable;

/** A file of rules does not say what rules can say. The message names file, line, column, what was found and what to do. */
public final class RuleFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;

  RuleFileException(String file, int line, int column, String problem, @Nullable Throwable cause) {
    super(file + ":" + line + ":" + column + ": " + problem, cause);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1. */
  public int column() {
    return column;
  }
}

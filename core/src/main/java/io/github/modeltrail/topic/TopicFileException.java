package io.github.modeltrail.topic;

/** A topic file or topic model cannot be used; says where and what to do. */
public final class TopicFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;

  TopicFileException(String file, int line, String problem) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    this.file = file;
    this.line = line;
  }

  /** The file, as it was named. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 where the file as a whole is meant. */
  public int line() {
    return line;
  }
}

package io.github.modeltrail.reader.source;

import java.util.Optional;
import java.util.OptionalInt;

/** One document cannot be read. The message says what was found and what to do. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String id;

  /** A problem of a whole document, with no position. */
  public DocumentException(String problem) {
    this(problem, 0, 0);
  }

  /** A problem at a place; a line or column of 0 is not known. */
  public DocumentException(String problem, int line, int column) {
    this(problem, line, column, "");
  }

  private DocumentException(String problem, int line, int column, String id) {
    super(problem);
    this.line = line;
    this.column = column;
    this.id = id;
  }

  /** The same problem, of the document with this id. */
  public DocumentException withId(String value) {
    return copy(line, column, value);
  }

  /** The same problem, told by a parser that began to count at this line of the source. */
  public DocumentException startingAtLine(int first) {
    return line == 0 ? copy(first, 0, id) : copy(line + first - 1, column, id);
  }

  /** Line in the source from 1, if known. */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** Column in that line from 1, if known. */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** The document's id, if it was seen. */
  public Optional<String> id() {
    return Optional.of(id).filter(value -> !value.isEmpty());
  }

  private DocumentException copy(int newLine, int newColumn, String newId) {
    DocumentException copy = new DocumentException(String.valueOf(getMessage()), newLine, newColumn, newId);
    copy.addSuppressed(this);
    return copy;
  }
}

package io.github.modeltrail.index;

/** A query string that cannot be understood. */
public final class QuerySyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int column;

  QuerySyntaxException(String query, int at, String problem) {
    super("column " + (at + 1) + " of the query " + query + ": " + problem);
    this.column = at + 1;
  }

  /** Where the problem stands in the query, counted from 1 in UTF-16 units. */
  public int column() {
    return column;
  }
}

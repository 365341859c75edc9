package io.github.modeltrail.lexicon;

import java.util.Comparator;

/**
 * Where a fact stands.
 *
 * @param file
 *          the file's name as it was given
 * @param line
 *          line from 1
 * @param column
 *          column from 1, in UTF-16 units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** The form compilers use: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

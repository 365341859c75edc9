package io.github.modeltrail.text;

/**
 * A half-open stretch {@code [start, end)} of a text, counted in UTF-16 code units as {@link String} counts them.
 *
 * <p>
 * A span knows neither the text it belongs to nor what it stands for; those who need that pair it with both.
 *
 * @param start
 *          offset of the first unit, at least 0
 * @param end
 *          offset behind the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException
   *           if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span needs 0 <= start <= end (got " + start + ".." + end + ")");
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether it covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The units of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException
   *           if the span reaches beyond the text
   */
  public String slice(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}

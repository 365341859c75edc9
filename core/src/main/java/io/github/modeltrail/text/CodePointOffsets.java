package io.github.modeltrail.text;

/**
 * Turns UTF-16 offsets of one text into code-point offsets, which is what the exchange formats count.
 *
 * <p>
 * Queries in rising order cost one pass over the text altogether; a query that goes back starts over. Not thread-safe:
 * make one for each text and thread.
 */
public final class CodePointOffsets {
  private final String text;
  private int units;
  private int codePoints;

  public CodePointOffsets(String text) {
    this.text = text;
  }

  /** The span counted in code points. */
  public Span of(Span utf16) {
    int start = at(utf16.start());
    return new Span(start, at(utf16.end()));
  }

  /**
   * How many code points lie before the given UTF-16 offset.
   *
   * @throws IndexOutOfBoundsException
   *           if the offset lies outside the text
   */
  public int at(int utf16Offset) {
    if (utf16Offset < units) {
      units = 0;
      codePoints = 0;
    }
    codePoints += text.codePointCount(units, utf16Offset);
    units = utf16Offset;
    return codePoints;
  }
}

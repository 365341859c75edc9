package io.github.modeltrail.reader.pdf;

/**
 * A character as it stands on the page. Lengths are in points; y grows downwards; the coordinates are turned so that the
 * text runs from left to right, whatever its direction on the page.
 *
 * @param text
 *          what it says, one character mostly, more for a ligature
 * @param left
 *          left edge
 * @param right
 *          right edge
 * @param baseline
 *          the line it stands on
 * @param size
 *          font size
 * @param bold
 *          whether the font is a bold one
 * @param direction
 *          0, 90, 180 or 270 degrees; {@link #SLANTED} for any other angle
 * @param spaceWidth
 *          how wide the font's space is; 0 if unknown
 */
record Glyph(String text, float left, float right, float baseline, float size, boolean bold, int direction,
    float spaceWidth) {
  static final int SLANTED = 45;
  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;

  float top() {
    return baseline - ASCENT * size;
  }

  float bottom() {
    return baseline + DESCENT * size;
  }

  float width() {
    return right - left;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the other glyph shares at least half of the lower one's height with this one. */
  boolean isLevelWith(Glyph other) {
    return shares(other, 0.5f);
  }

  /** Whether the other glyph is so near above or below that both cannot be of lines of one text. */
  boolean touches(Glyph other) {
    return shares(other, 0.1f);
  }

  private boolean shares(Glyph other, float least) {
    float shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    return shared >= least * (ASCENT + DESCENT) * Math.min(size, other.size);
  }
}

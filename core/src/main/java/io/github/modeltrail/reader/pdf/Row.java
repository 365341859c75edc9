package io.github.modeltrail.reader.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a column in reading order.
 *
 * @param text
 *          what it says
 * @param left
 *          left edge in points
 * @param right
 *          right edge
 * @param baseline
 *          where it stands, growing downwards
 * @param size
 *          the size of most of its characters
 * @param bold
 *          whether it is bold throughout
 * @param pieces
 *          how many cells it has; several for the row of a table
 * @param place
 *          the column it belongs to
 */
record Row(String text, float left, float right, float baseline, float size, boolean bold, int pieces, Place place) {

  /**
   * A column of a page.
   *
   * @param page
   *          from 0
   * @param pageHeight
   *          in points
   * @param left
   *          its left edge
   * @param right
   *          its right edge
   */
  record Place(int page, float pageHeight, float left, float right) {
    float width() {
      return right - left;
    }
  }

  /** The row of cells from left to right, each of one fragment or of several below each other. */
  static Row of(List<List<Fragment>> cells, Place place) {
    List<Fragment> all = cells.stream().flatMap(List::stream).toList();
    boolean leftwards = cells.size() > 1 && LineText.runsLeftwards(text(cells));
    Fragment longest = all.stream().max(Comparator.comparingInt(Fragment::length)).orElseThrow();
    long bold = all.stream().mapToLong(Fragment::boldGlyphs).sum();
    int length = all.stream().mapToInt(Fragment::length).sum();
    return new Row(text(leftwards ? cells.reversed() : cells), all.get(0).left(),
        (float) all.stream().mapToDouble(Fragment::right).max().orElseThrow(), longest.main().baseline(),
        longest.size(), bold * 10 >= length * 8L, cells.size(), place);
  }

  private static String text(List<List<Fragment>> cells) {
    return cells.stream().flatMap(List::stream).map(Fragment::text).collect(Collectors.joining(" "));
  }

  /** Whether it ends well before the column does, as the last line of a paragraph. */
  boolean isShort() {
    return right < place.right() - 0.1f * place.width() - size;
  }

  boolean isIndented() {
    return left > place.left() + 0.7f * size;
  }
}

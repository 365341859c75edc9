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
 *          how many fragments it has; several for the row of a table
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

  /** The row of fragments that stand side by side. */
  static Row of(List<Fragment> fragments, Place place) {
    List<Fragment> sorted = fragments.stream().sorted(Comparator.comparingDouble(Fragment::left)).toList();
    String rightwards = sorted.stream().map(Fragment::text).collect(Collectors.joining(" "));
    boolean leftwards = sorted.size() > 1 && LineText.runsLeftwards(rightwards);
    String text = leftwards ? sorted.reversed().stream().map(Fragment::text).collect(Collectors.joining(" "))
        : rightwards;
    Fragment longest = sorted.stream().max(Comparator.comparingInt(Fragment::length)).orElseThrow();
    long bold = sorted.stream().mapToLong(Fragment::boldGlyphs).sum();
    int length = sorted.stream().mapToInt(Fragment::length).sum();
    return new Row(text, sorted.get(0).left(), (float) sorted.stream().mapToDouble(Fragment::right).max().orElseThrow(),
        longest.main().baseline(), longest.size(), bold * 10 >= length * 8L, sorted.size(), place);
  }

  /** Whether it ends well before the column does, as the last line of a paragraph. */
  boolean isShort() {
    return right < place.right() - 0.1f * place.width() - size;
  }

  boolean isIndented() {
    return left > place.left() + 0.7f * size;
  }
}

package io.github.modeltrail.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the cells of rows, which have several lines in some tables. Lines of a text never stand half a line below each other;
 * those of cells do, where one has a line and its neighbour two, and such a row is read cell by cell.
 */
final class TableCells {
  /** Fewer cells than that may be a formula with a fraction. */
  private static final int LEAST_CELLS = 3;

  /** Gaps between cells, in ems, which may be narrower than those between columns of text. */
  private static final float CELL_GAP = 0.5f;

  private TableCells() {}

  /** The cells of each row from left to right, the lines of each cell from top to bottom. */
  static List<List<List<Fragment>>> rows(List<List<Fragment>> levels) {
    List<List<List<Fragment>>> rows = new ArrayList<>();
    for (int i = 0; i < levels.size();) {
      int end = i + 1;
      while (end < levels.size() && interlock(levels.get(end - 1), levels.get(end))) {
        end++;
      }
      cells(levels.subList(i, end)).forEach(rows::add);
      i = end;
    }
    return rows;
  }

  private static boolean interlock(List<Fragment> upper, List<Fragment> lower) {
    return ReadingOrder.longest(upper).main().touches(ReadingOrder.longest(lower).main());
  }

  private static Stream<List<List<Fragment>>> cells(List<List<Fragment>> levels) {
    List<List<Fragment>> cells = columns(levels.stream().flatMap(List::stream)
        .flatMap(fragment -> fragment.parts(CELL_GAP).stream()));
    return levels.size() > 1 && cells.size() >= LEAST_CELLS ? Stream.of(cells)
        : levels.stream().map(level -> leftToRight(level.stream()).map(List::of).toList());
  }

  /** What stands above each other is one cell. */
  private static List<List<Fragment>> columns(Stream<Fragment> fragments) {
    List<List<Fragment>> cells = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    for (Fragment fragment : leftToRight(fragments).toList()) {
      if (fragment.left() >= right) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(fragment);
      right = Math.max(right, fragment.right());
    }
    cells.forEach(cell -> cell.sort(Comparator.comparingDouble(fragment -> fragment.main().baseline())));
    return cells;
  }

  private static Stream<Fragment> leftToRight(Stream<Fragment> fragments) {
    return fragments.sorted(Comparator.comparingDouble(Fragment::left));
  }
}

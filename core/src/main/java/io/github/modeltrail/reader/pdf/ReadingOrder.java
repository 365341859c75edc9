package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.reader.pdf.Row.Place;
import io.github.modeltrail.reader.source.TimeBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the fragments of a page in the order they are read. Where a gutter parts long lines on both sides, the page is cut
 * into bands by what spans the gutter (a title, a wide table); within a band the left column comes before the right one, and
 * each side is cut again in the same way. Tables have no such gutter, for their cells are short, and are read row by row.
 */
final class ReadingOrder {
  /** Fragments with at least so many glyphs are lines of text rather than cells of a table. */
  private static final int LINE_LENGTH = 18;

  /** So many lines on either side make columns. */
  private static final int COLUMN_LINES = 3;

  /** What reaches this far, as a share of the side's width, into both sides spans the gutter. */
  private static final float SPAN = 0.15f;

  /** Lines of running text follow each other within so many ems. */
  private static final float LEADING = 1.7f;

  private static final int MAX_DEPTH = 8;
  private static final int MAX_EDGES = 1_000;

  private final int page;
  private final float pageHeight;
  private final boolean leftwards;
  private final List<Row> rows = new ArrayList<>();

  private ReadingOrder(int page, float pageHeight, boolean leftwards) {
    this.page = page;
    this.pageHeight = pageHeight;
    this.leftwards = leftwards;
  }

  static List<Row> of(List<Fragment> fragments, int page, float pageHeight) {
    ReadingOrder order = new ReadingOrder(page, pageHeight, LineText.runsLeftwards(letters(fragments)));
    order.region(fragments, 0);
    return order.rows;
  }

  private static String letters(List<Fragment> fragments) {
    return fragments.stream().flatMap(fragment -> fragment.glyphs().stream()).map(Glyph::text)
        .collect(Collectors.joining());
  }

  private void region(List<Fragment> fragments, int depth) {
    Optional<Float> gutter = depth == MAX_DEPTH ? Optional.empty() : gutter(fragments);
    if (gutter.isPresent()) {
      columns(fragments, gutter.get(), depth);
    } else if (!fragments.isEmpty()) {
      column(fragments);
    }
  }

  /** Band by band from top to bottom, each from left to right. */
  private void columns(List<Fragment> fragments, float gutter, int depth) {
    float left = left(fragments);
    float right = right(fragments);
    List<Fragment> spanning = new ArrayList<>();
    List<Fragment> leftSide = new ArrayList<>();
    List<Fragment> rightSide = new ArrayList<>();
    for (Fragment fragment : sortedDown(fragments)) {
      if (spans(fragment, gutter, left, right)) {
        sides(takeAbove(leftSide), takeAbove(rightSide), depth + 1);
        spanning.add(fragment);
      } else {
        flush(spanning);
        (fragment.centre() < gutter ? leftSide : rightSide).add(fragment);
      }
    }
    sides(leftSide, rightSide, depth + 1);
    flush(spanning);
  }

  private void sides(List<Fragment> leftSide, List<Fragment> rightSide, int depth) {
    region(leftwards ? rightSide : leftSide, depth);
    region(leftwards ? leftSide : rightSide, depth);
  }

  private void flush(List<Fragment> spanning) {
    if (!spanning.isEmpty()) {
      column(takeAbove(spanning));
    }
  }

  private static List<Fragment> takeAbove(List<Fragment> fragments) {
    List<Fragment> taken = List.copyOf(fragments);
    fragments.clear();
    return taken;
  }

  private static boolean spans(Fragment fragment, float gutter, float left, float right) {
    float before = gutter - fragment.left();
    float after = fragment.right() - gutter;
    float em = fragment.main().size();
    boolean wide = before > SPAN * (gutter - left) && after > SPAN * (right - gutter);
    boolean centred = Math.abs(fragment.centre() - gutter) < em && Math.min(before, after) > em;
    return wide || centred;
  }

  /** The x that parts most lines of text on both sides; empty if there are no columns. */
  private static Optional<Float> gutter(List<Fragment> fragments) {
    List<Fragment> lines = lines(fragments);
    float best = 0;
    float bestScore = 0;
    for (int edge : lines.stream().mapToInt(line -> (int) line.left()).distinct().limit(MAX_EDGES).toArray()) {
      TimeBudget.checkInterrupt();
      float score = score(lines, edge - 1);
      if (score > bestScore) {
        bestScore = score;
        best = edge - 1;
      }
    }
    return bestScore > 0 ? Optional.of(best) : Optional.empty();
  }

  /** The lines of running text: long, and with another long one right above or below. */
  private static List<Fragment> lines(List<Fragment> fragments) {
    List<Fragment> lengthy = sortedDown(fragments.stream().filter(each -> each.length() >= LINE_LENGTH).toList());
    Set<Fragment> dense = new LinkedHashSet<>();
    for (int i = 0; i < lengthy.size(); i++) {
      Fragment upper = lengthy.get(i);
      float reach = upper.main().baseline() + LEADING * upper.main().size();
      for (int j = i + 1; j < lengthy.size() && lengthy.get(j).main().baseline() < reach; j++) {
        if (isUnder(upper, lengthy.get(j))) {
          dense.add(upper);
          dense.add(lengthy.get(j));
        }
      }
    }
    return List.copyOf(dense);
  }

  private static boolean isUnder(Fragment upper, Fragment lower) {
    float shared = Math.min(upper.right(), lower.right()) - Math.max(upper.left(), lower.left());
    return lower.main().baseline() > upper.main().baseline() + 0.5f * upper.main().size()
        && shared > 0.6f * Math.min(upper.width(), lower.width());
  }

  private static float score(List<Fragment> lines, float x) {
    int before = 0;
    int after = 0;
    int across = 0;
    for (Fragment line : lines) {
      if (line.right() <= x + 2) {
        before++;
      } else if (line.left() >= x - 2) {
        after++;
      } else {
        across++;
      }
    }
    int columns = Math.min(before, after);
    return columns < COLUMN_LINES || across > 4 * (before + after) ? 0 : columns - 0.1f * across;
  }

  /** Row by row. */
  private void column(List<Fragment> fragments) {
    Place place = new Place(page, pageHeight, left(fragments), right(fragments));
    TableCells.rows(levels(fragments)).forEach(row -> rows.add(Row.of(row, place)));
  }

  /** The fragments that stand side by side, from top to bottom. */
  private static List<List<Fragment>> levels(List<Fragment> fragments) {
    List<List<Fragment>> levels = new ArrayList<>();
    for (Fragment fragment : sortedDown(fragments)) {
      if (levels.isEmpty() || !longest(levels.getLast()).isLevelWith(fragment)) {
        levels.add(new ArrayList<>());
      }
      levels.getLast().add(fragment);
    }
    return levels;
  }

  static Fragment longest(List<Fragment> level) {
    return level.stream().max(Comparator.comparingInt(Fragment::length)).orElseThrow();
  }

  private static List<Fragment> sortedDown(List<Fragment> fragments) {
    return fragments.stream().sorted(
        Comparator.<Fragment>comparingDouble(fragment -> fragment.main().baseline())
            .thenComparingDouble(Fragment::left))
        .toList();
  }

  private static float left(List<Fragment> fragments) {
    return (float) fragments.stream().mapToDouble(Fragment::left).min().orElse(0);
  }

  private static float right(List<Fragment> fragments) {
    return (float) fragments.stream().mapToDouble(Fragment::right).max().orElse(0);
  }
}

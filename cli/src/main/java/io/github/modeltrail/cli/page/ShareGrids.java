package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.Observation;
import io.github.modeltrail.analysis.Share;
import io.github.modeltrail.analysis.ShareQuery;
import io.github.modeltrail.analysis.Shares;
import io.github.modeltrail.analysis.Trait;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.cli.page.Grid.Cell;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables of shares with a row for each group and a column for each of the commonest values. */
final class ShareGrids {
  private static final double PERCENT = 100;
  private static final int YEAR_LENGTH = 4;

  private ShareGrids() {}

  /** Shares by one dimension; the group of what is not known comes last, or not at all if it is a time. */
  static Grid of(String caption, List<Observation> observations, ShareQuery query, int most) {
    Dimension by = query.by().getFirst();
    List<String> values = commonest(observations, query, most);
    TreeMap<String, Map<String, Share>> groups = new TreeMap<>();
    for (Share share : Shares.of(observations, query)) {
      groups.computeIfAbsent(share.group().getFirst(), key -> new LinkedHashMap<>()).put(share.value(), share);
    }
    if (isTime(by)) {
      groups.remove(Trait.UNKNOWN);
      fillGaps(groups);
    }
    Grid grid = new Grid(caption, headings(by.label(), values));
    groups.forEach((group, shares) -> grid.row(group, cells(values, shares)));
    return grid;
  }

  /** Puts in the months or years in between that have no documents, so that a step along the axis is always as long. */
  private static void fillGaps(TreeMap<String, Map<String, Share>> groups) {
    if (groups.isEmpty()) {
      return;
    }
    String last = groups.lastKey();
    for (String time = groups.firstKey(); time.compareTo(last) < 0; time = next(time)) {
      groups.putIfAbsent(time, Map.of());
    }
  }

  private static String next(String time) {
    return time.length() == YEAR_LENGTH ? Year.parse(time).plusYears(1).toString()
        : YearMonth.parse(time).plusMonths(1).toString();
  }

  private static boolean isTime(Dimension dimension) {
    return dimension == Dimension.MONTH || dimension == Dimension.YEAR;
  }

  private static List<String> headings(String first, List<String> values) {
    List<String> headings = new ArrayList<>(List.of(first, "of"));
    headings.addAll(values);
    return headings;
  }

  private static List<Cell> cells(List<String> values, Map<String, Share> shares) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(shares.values().stream().map(share -> Long.toString(share.proportion().total())).findFirst()
        .orElse("0")));
    values.forEach(value -> cells.add(cell(shares.get(value))));
    return cells;
  }

  private static Cell cell(@Nullable Share share) {
    return share == null ? Cell.of("") : Cell.of(percent(share), PERCENT * share.proportion().share());
  }

  /** The share with its interval and count, as {@code 12.5 % (8.1-18.9; 20)}. */
  private static String percent(Share share) {
    return String.format(Locale.ROOT, "%.1f %% (%.1f\u2013%.1f; %d)", PERCENT * share.proportion().share(),
        PERCENT * share.interval().low(), PERCENT * share.interval().high(), share.proportion().count());
  }

  /** A share with what it is out of, as {@code 12.5 % of 160}. */
  static Cell cell(Proportion share) {
    return Cell.of(String.format(Locale.ROOT, "%.1f %% of %d", PERCENT * share.share(), share.total()));
  }

  private static List<String> commonest(List<Observation> observations, ShareQuery query, int most) {
    ShareQuery all = new ShareQuery(query.trait(), List.of(), query.weighting(), query.usage(), query.level());
    return Shares.of(observations, all).stream()
        .sorted(Comparator.comparingLong((Share share) -> -share.proportion().count()).thenComparing(Share::value))
        .map(Share::value).limit(most).toList();
  }
}

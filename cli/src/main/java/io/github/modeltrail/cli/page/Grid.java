package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The cells of a table: a label in front of each row, then cells that may stand for a number. */
final class Grid {
  private final String caption;
  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();

  /** @param headings one for the labels and one for each further column */
  Grid(String caption, List<String> headings) {
    this.caption = caption;
    this.headings = List.copyOf(headings);
  }

  Grid row(String label, List<Cell> cells) {
    if (cells.size() != headings.size() - 1) {
      throw new IllegalArgumentException("\"" + caption + "\" has " + headings.size() + " columns, a row has " + cells);
    }
    rows.add(new Row(label, List.copyOf(cells)));
    return this;
  }

  String caption() {
    return caption;
  }

  List<String> headings() {
    return headings;
  }

  List<Row> rows() {
    return rows;
  }

  /** The largest number in the table; 0 if there is none. */
  double most() {
    return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::value).filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble).max().orElse(0);
  }

  /** A row. */
  record Row(String label, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param text
   *          what is read
   * @param value
   *          what is drawn, if anything
   * @param interval
   *          the interval that is drawn around the value, if any
   */
  record Cell(String text, OptionalDouble value, Optional<Interval> interval) {
    static Cell of(String text) {
      return new Cell(text, OptionalDouble.empty(), Optional.empty());
    }

    static Cell of(String text, double value) {
      return new Cell(text, OptionalDouble.of(value), Optional.empty());
    }

    /** An estimate with its interval, as {@code 1.5 (-0.2 to 3.1)}; an interval without ends says nothing. */
    static Cell of(String format, double value, Interval interval) {
      if (Double.isInfinite(interval.low()) || Double.isInfinite(interval.high())) {
        return of(String.format(Locale.ROOT, format + " (too few for an interval)", value));
      }
      String text = String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", value, interval.low(),
          interval.high());
      return new Cell(text, OptionalDouble.of(value), Optional.of(interval));
    }

    boolean leavesOutZero() {
      return interval.filter(within -> !within.contains(0)).isPresent();
    }
  }
}

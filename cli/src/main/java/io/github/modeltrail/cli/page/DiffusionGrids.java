package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.DayRange;
import io.github.modeltrail.analysis.DiffusionCurve;
import io.github.modeltrail.analysis.DiffusionCurve.FirstSeen;
import io.github.modeltrail.analysis.DiffusionCurve.Point;
import io.github.modeltrail.cli.page.Grid.Cell;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of how families spread. */
final class DiffusionGrids {
  private DiffusionGrids() {}

  /** Documents up to each month, one column a family; months without any are filled in. */
  static Grid cumulative(List<DiffusionCurve> curves, int most) {
    List<DiffusionCurve> shown = curves.stream().filter(curve -> !curve.points().isEmpty()).limit(most).toList();
    List<String> headings = new ArrayList<>(List.of("month"));
    shown.forEach(curve -> headings.add(curve.family()));
    Grid grid = new Grid("Documents that mention a family, summed up", headings);
    for (YearMonth month : months(shown)) {
      grid.row(month.toString(), shown.stream().map(curve -> cell(curve, month)).toList());
    }
    return grid;
  }

  private static List<YearMonth> months(List<DiffusionCurve> curves) {
    List<YearMonth> seen =
        curves.stream().flatMap(curve -> curve.points().stream()).map(Point::month).sorted().toList();
    List<YearMonth> months = new ArrayList<>();
    if (!seen.isEmpty()) {
      for (YearMonth month = seen.getFirst(); !month.isAfter(seen.getLast()); month = month.plusMonths(1)) {
        months.add(month);
      }
    }
    return months;
  }

  private static Cell cell(DiffusionCurve curve, YearMonth month) {
    long sum = curve.points().stream().filter(point -> !point.month().isAfter(month)).mapToLong(Point::cumulative).max()
        .orElse(0);
    return Cell.of(Long.toString(sum), (double) sum);
  }

  /** First documents of families by genre. */
  static Grid firstSeen(List<DiffusionCurve> curves, int most) {
    Grid grid =
        new Grid("First documents of a family, the commonest families", List.of("family", "documents", "released",
            "half-life, months", "genre", "first document", "days from release"));
    for (DiffusionCurve curve : curves.subList(0, Math.min(most, curves.size()))) {
      curve.firstByGenre().keySet().stream().sorted().forEach(genre -> row(grid, curve, genre));
    }
    return grid;
  }

  private static void row(Grid grid, DiffusionCurve curve, DocumentKind genre) {
    Optional<FirstSeen> first = curve.firstSeen(genre);
    grid.row(curve.family(), List.of(Cell.of(Long.toString(curve.documents())),
        Cell.of(curve.released().map(PartialDate::toString).orElse("not known")),
        Cell.of(curve.halfLifeMonths().stream().mapToObj(Integer::toString).findFirst().orElse("")),
        Cell.of(genre.label()), Cell.of(first.map(seen -> seen.date() + ", " + seen.document()).orElse("")),
        Cell.of(curve.timeToFirst(genre).map(DiffusionGrids::words).orElse(""))));
  }

  private static String words(DayRange days) {
    return days.least() == days.most() ? Long.toString(days.least()) : days.least() + " to " + days.most();
  }
}

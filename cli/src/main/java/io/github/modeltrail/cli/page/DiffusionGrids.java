package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.DayRange;
import io.github.modeltrail.analysis.DiffusionCurve;
import io.github.modeltrail.analysis.DiffusionCurve.FirstSeen;
import io.github.modeltrail.analysis.DiffusionCurve.Point;
import io.github.modeltrail.cli.page.Grid.Cell;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of how families spread. */
final class DiffusionGrids {
  private DiffusionGrids() {}

  /** Documents up to the end of each month, or of each year where months are many, one column a family. */
  static Grid cumulative(List<DiffusionCurve> curves, int most) {
    List<DiffusionCurve> shown = curves.stream().filter(curve -> !curve.points().isEmpty()).limit(most).toList();
    List<YearMonth> months = months(shown);
    boolean byYear = months.size() > Study.MOST_MONTHS;
    List<String> headings = new ArrayList<>(List.of(byYear ? "year" : "month"));
    shown.forEach(curve -> headings.add(curve.family()));
    Grid grid = new Grid("Documents that mention a family, summed up", headings);
    for (YearMonth month : months) {
      if (!byYear || month.getMonth() == Month.DECEMBER || month.equals(months.getLast())) {
        grid.row(byYear ? Integer.toString(month.getYear()) : month.toString(),
            shown.stream().map(curve -> cell(curve, month)).toList());
      }
    }
    return grid;
  }

  /** All months from the first to the last with any document. */
  private static List<YearMonth> months(List<DiffusionCurve> curves) {
    List<YearMonth> seen =
        curves.stream().flatMap(curve -> curve.points().stream()).map(Point::month).sorted().toList();
    return seen.isEmpty() ? List.of()
        : Stream.iterate(seen.getFirst(), month -> !month.isAfter(seen.getLast()), month -> month.plusMonths(1))
            .toList();
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

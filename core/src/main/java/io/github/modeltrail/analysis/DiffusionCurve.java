package io.github.modeltrail.analysis;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a family of models spread through a collection of documents.
 *
 * @param family
 *          the family's name
 * @param released
 *          its first release as the lexicon has it
 * @param documents
 *          documents that mention it in the usage asked for, dated or not
 * @param firstByGenre
 *          the earliest of them in each genre
 * @param points
 *          the documents of each month with any and their sum so far; documents dated by year only are in none
 * @param unplaced
 *          documents that stand in no month
 */
public record DiffusionCurve(String family, Optional<PartialDate> released, long documents,
    Map<DocumentKind, FirstSeen> firstByGenre, List<Point> points, long unplaced) {

  public DiffusionCurve {
    firstByGenre = Map.copyOf(firstByGenre);
    points = List.copyOf(points);
  }

  /** The first document of all genres. */
  public Optional<FirstSeen> firstSeen() {
    return firstByGenre.values().stream().min(FirstSeen.EARLIEST);
  }

  /** The first document of a genre. */
  public Optional<FirstSeen> firstSeen(DocumentKind genre) {
    return Optional.ofNullable(firstByGenre.get(genre));
  }

  /** Days from the family's first release to its first document of a genre. */
  public Optional<DayRange> timeToFirst(DocumentKind genre) {
    return released.flatMap(release -> firstSeen(genre).map(first -> DayRange.between(release, first.date())));
  }

  /**
   * Months from the first to the one in which half of the documents placed so far had appeared: the median age of the
   * mentions seen from the first, as R. E. Burton and R. W. Kebler, "The half-life of some scientific and technical
   * literatures", American Documentation 11 (1960), 18-22, use the word for citations seen from the last. A family that
   * is still spreading has a longer half-life in a later collection.
   */
  public OptionalInt halfLifeMonths() {
    if (points.isEmpty()) {
      return OptionalInt.empty();
    }
    YearMonth first = points.getFirst().month();
    long half = (points.getLast().cumulative() + 1) / 2;
    YearMonth reached = points.stream().filter(point -> point.cumulative() >= half).findFirst().orElseThrow().month();
    return OptionalInt.of((reached.getYear() - first.getYear()) * 12 + reached.getMonthValue() - first.getMonthValue());
  }

  /**
   * A month of the curve.
   *
   * @param month
   *          the month
   * @param documents
   *          documents of that month that mention the family
   * @param cumulative
   *          documents up to the end of that month
   */
  public record Point(YearMonth month, long documents, long cumulative) {}

  /**
   * The earliest document.
   *
   * @param date
   *          its date, as precise as known
   * @param document
   *          its id; of several with that date the first in alphabetical order
   */
  public record FirstSeen(PartialDate date, String document) {
    static final Comparator<FirstSeen> EARLIEST = Comparator
        .comparing((FirstSeen first) -> first.date().earliest())
        .thenComparing(first -> first.date().latest()).thenComparing(FirstSeen::document);
  }
}

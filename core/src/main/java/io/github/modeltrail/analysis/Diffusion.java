package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.DiffusionCurve.FirstSeen;
import io.github.modeltrail.analysis.DiffusionCurve.Point;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.mention.Usage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Diffusion curves of families. Stateless. */
public final class Diffusion {

  private Diffusion() {}

  /**
   * The curves of all families that occur, those with most documents first. Each document counts once for a family.
   *
   * @param usage
   *          {@link Usage#USED} for adoption; empty for any mention
   * @param lexicon
   *          where release dates come from
   */
  public static List<DiffusionCurve> curves(Collection<Observation> observations, Optional<Usage> usage,
      Lexicon lexicon) {
    Map<String, Spread> families = new TreeMap<>();
    for (Observation observation : observations) {
      observation.mentions().stream().filter(mention -> usage.map(wanted -> wanted == mention.usage()).orElse(true))
          .flatMap(mention -> mention.family().stream()).collect(Collectors.toSet())
          .forEach(family -> families.computeIfAbsent(family, name -> new Spread()).add(observation));
    }
    return families.entrySet().stream().map(entry -> entry.getValue().curve(entry.getKey(), lexicon))
        .sorted(Comparator.comparingLong(DiffusionCurve::documents).reversed()).toList();
  }

  private static Optional<PartialDate> firstRelease(Lexicon lexicon, String family) {
    return lexicon.family(family).map(ModelFamily::releases).stream().flatMap(List::stream).map(ModelRelease::released)
        .flatMap(Optional::stream).min(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest));
  }

  /** What one family has come to. */
  private static final class Spread {
    private final Map<YearMonth, Long> months = new TreeMap<>();
    private final Map<DocumentKind, FirstSeen> first = new EnumMap<>(DocumentKind.class);
    private long documents;
    private long unplaced;

    void add(Observation observation) {
      documents++;
      observation.date().ifPresent(date -> first.merge(observation.kind(), new FirstSeen(date, observation.id()),
          (left, right) -> FirstSeen.EARLIEST.compare(left, right) <= 0 ? left : right));
      Optional<PartialDate> placed = observation.date().filter(date -> date.month() > 0);
      placed.ifPresent(date -> months.merge(YearMonth.of(date.year(), date.month()), 1L, Long::sum));
      unplaced += placed.isPresent() ? 0 : 1;
    }

    DiffusionCurve curve(String family, Lexicon lexicon) {
      List<Point> points = new ArrayList<>();
      long sum = 0;
      for (Map.Entry<YearMonth, Long> month : months.entrySet()) {
        sum += month.getValue();
        points.add(new Point(month.getKey(), month.getValue(), sum));
      }
      return new DiffusionCurve(family, firstRelease(lexicon, family), documents, first, points, unplaced);
    }
  }
}

package io.github.modeltrail.analysis;

import io.github.modeltrail.analysis.Contrast.Side;
import io.github.modeltrail.analysis.statistics.FourfoldTable;
import io.github.modeltrail.analysis.statistics.LogOddsRatio;
import io.github.modeltrail.mention.Usage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether documents from a country mention or use models of that country more than documents from elsewhere do.
 *
 * <p>
 * The unit is a document that mentions, in the usage asked for, at least one model of known origin. It is exposed if its
 * contributors are of the home country and has the outcome if one of those models is of home origin. Documents with
 * contributors on both sides are left out and counted, as are those of neither.
 *
 * @param table
 *          documents by home or elsewhere, with or without a model of home origin
 * @param mixed
 *          documents left out because contributors of both sides wrote them
 * @param neither
 *          documents left out because they belong to neither side, most often as no country is known
 */
public record HomeBias(FourfoldTable table, long mixed, long neither) {

  /**
   * Counts the documents.
   *
   * @param contrast
   *          the home countries and those they are compared with
   * @param usage
   *          {@link Usage#USED} for models used; empty for any mention
   */
  public static HomeBias of(Collection<Observation> observations, Contrast contrast, Optional<Usage> usage) {
    Map<Side, Long> documents = new EnumMap<>(Side.class);
    Map<Side, Long> homeModels = new EnumMap<>(Side.class);
    for (Observation observation : observations) {
      List<String> origins = origins(observation, usage);
      Side side = contrast.side(observation.countries());
      documents.merge(side, origins.isEmpty() ? 0L : 1L, Long::sum);
      homeModels.merge(side, origins.stream().anyMatch(contrast.treated()::contains) ? 1L : 0L, Long::sum);
    }
    FourfoldTable table = new FourfoldTable(at(homeModels, Side.TREATED),
        at(documents, Side.TREATED) - at(homeModels, Side.TREATED), at(homeModels, Side.CONTROL),
        at(documents, Side.CONTROL) - at(homeModels, Side.CONTROL));
    return new HomeBias(table, at(documents, Side.BOTH), at(documents, Side.NEITHER));
  }

  /** The odds of a home model at home against elsewhere, as a logarithm: above 0 is home bias. */
  public LogOddsRatio logOddsRatio() {
    return table.logOddsRatio();
  }

  /**
   * How much stronger this home bias is than that among other documents, such as patents against papers: above 0 is
   * stronger. The two must not share documents.
   */
  public LogOddsRatio asymmetry(HomeBias other) {
    return logOddsRatio().minus(other.logOddsRatio());
  }

  private static List<String> origins(Observation observation, Optional<Usage> usage) {
    return observation.mentions().stream()
        .filter(mention -> usage.map(wanted -> wanted == mention.usage()).orElse(true))
        .flatMap(mention -> mention.country().stream()).toList();
  }

  private static long at(Map<Side, Long> counts, Side side) {
    return counts.getOrDefault(side, 0L);
  }
}

package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.Contrast;
import io.github.modeltrail.analysis.Dimension;
import io.github.modeltrail.analysis.Observation;
import io.github.modeltrail.analysis.ShiftBy;
import io.github.modeltrail.analysis.TopicShift;
import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.topic.Topic;
import io.github.modeltrail.document.PartialDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a report is made of.
 *
 * @param title
 *          its title
 * @param observations
 *          the documents
 * @param lexicons
 *          versions of the lexicon the tags were made with
 * @param topicModels
 *          versions of the topic model
 * @param joined
 *          how many of the documents had facts of their own beside their tags
 * @param repeated
 *          tags left out because their document's tags had been read before
 * @param shocks
 *          days to be marked
 * @param contrast
 *          the two countries that are compared, the one of interest first
 * @param accuracies
 *          how the recognizer did on annotated texts, by genre
 * @param activity
 *          what the shocks did to repositories, if series of them were given
 */
public record Study(String title, List<Observation> observations, SortedSet<String> lexicons,
    SortedSet<String> topicModels, long joined, long repeated, List<ShockDate> shocks, List<String> contrast,
    Map<DocumentKind, Accuracy> accuracies, Optional<ActivityStudy> activity) {

  /** More than this cannot be told apart in a chart. */
  static final int MOST_MONTHS = 60;

  /** How long before and after a shock documents are looked at. */
  private static final Period WINDOW = Period.ofYears(1);

  public Study {
    observations = List.copyOf(observations);
    lexicons = new TreeSet<>(lexicons);
    topicModels = new TreeSet<>(topicModels);
    shocks = List.copyOf(shocks);
    contrast = List.copyOf(contrast);
    accuracies = Map.copyOf(accuracies);
  }

  /**
   * How the topics changed in the year after each shock against the year before, in the order of the shocks.
   *
   * @param by
   *          by what documents are put on the sides of the contrast
   */
  public List<TopicShift> topicShifts(ShiftBy by) {
    Contrast sides = Contrast.between(contrast.getFirst(), contrast.getLast());
    return shocks.stream().flatMap(shock -> Topic.BUNDLED.stream()
        .map(topic -> TopicShift.of(observations, topic.name(), shock.date(), WINDOW, sides, by))).toList();
  }

  /** Months where most dated documents have one and they are not too many, else years. */
  Dimension time() {
    List<PartialDate> months = observations.stream().flatMap(each -> each.date().stream())
        .filter(date -> date.month() > 0).sorted().toList();
    return 2L * months.size() > dated() && months(months.getFirst(), months.getLast()) <= MOST_MONTHS ? Dimension.MONTH
        : Dimension.YEAR;
  }

  private static long months(PartialDate first, PartialDate last) {
    return ChronoUnit.MONTHS.between(YearMonth.from(first.earliest()), YearMonth.from(last.earliest())) + 1;
  }

  long dated() {
    return observations.stream().filter(each -> each.date().isPresent()).count();
  }

  long mentioning() {
    return observations.stream().filter(each -> !each.mentions().isEmpty()).count();
  }

  long mentions() {
    return observations.stream().mapToLong(each -> each.mentions().size()).sum();
  }

  /** Whether it is known of any document what countries it comes from. */
  boolean hasCountries() {
    return observations.stream().map(Observation::countries).anyMatch(Study::isKnown);
  }

  private static boolean isKnown(Set<String> countries) {
    return !countries.isEmpty();
  }
}

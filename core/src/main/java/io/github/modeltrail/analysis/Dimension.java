package io.github.modeltrail.analysis;

import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What documents are grouped by. A document of several countries or sectors counts in full in each of them, so groups may
 * overlap; what is not known is a group of its own, so that nothing is lost.
 */
public enum Dimension {
  /** The document's genre. */
  GENRE(observation -> Set.of(observation.kind().label())),
  /** The year of its date. */
  YEAR(observation -> Set.of(observation.date().map(date -> Dimension.cut(date, 4)).orElse(Trait.UNKNOWN))),
  /** The month of its date; unknown where the date is a year. */
  MONTH(observation -> Set.of(observation.date().filter(date -> date.month() > 0).map(date -> Dimension.cut(date, 7))
      .orElse(Trait.UNKNOWN))),
  /** The countries of its contributors. */
  COUNTRY(observation -> Dimension.known(observation, Affiliation::country)),
  /** The sectors of its contributors' organizations. */
  SECTOR(observation -> Dimension.known(observation, affiliation -> affiliation.sector().map(OrganizationType::label)));

  private final String label = name().toLowerCase(Locale.ROOT);
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<Observation, Set<String>> groups;

  Dimension(Function<Observation, Set<String>> groups) {
    this.groups = groups;
  }

  /** Its name in tables, such as {@code genre}. */
  public String label() {
    return label;
  }

  /** The groups a document belongs to, at least one. */
  public Set<String> groups(Observation observation) {
    return groups.apply(observation);
  }

  private static String cut(PartialDate date, int length) {
    return date.toString().substring(0, length);
  }

  private static Set<String> known(Observation observation, Function<Affiliation, Optional<String>> property) {
    Set<String> known = observation.affiliations().stream().flatMap(affiliation -> property.apply(affiliation).stream())
        .collect(Collectors.toSet());
    return known.isEmpty() ? Set.of(Trait.UNKNOWN) : known;
  }
}

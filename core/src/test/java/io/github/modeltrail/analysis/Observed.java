package io.github.modeltrail.analysis;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.mention.Usage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Observations of documents that never were. */
final class Observed {
  private Observed() {}

  static Observation document(String id, String date, Set<String> countries, MentionFacts... mentions) {
    return document(id, DocumentKind.PREPRINT, date, countries, mentions);
  }

  static Observation document(String id, DocumentKind kind, String date, Set<String> countries,
      MentionFacts... mentions) {
    Set<Affiliation> affiliations = countries.stream()
        .map(country -> new Affiliation(Optional.of(country), Optional.empty())).collect(Collectors.toSet());
    return new Observation(id, kind, date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)),
        affiliations, Arrays.asList(mentions), Set.of());
  }

  static Observation about(Observation document, String... topics) {
    return new Observation(document.id(), document.kind(), document.date(), document.affiliations(),
        document.mentions(),
        Set.of(topics));
  }

  static MentionFacts used(String family, String country) {
    return mention(family, country, Usage.USED);
  }

  static MentionFacts named(String family, String country) {
    return mention(family, country, Usage.NAMED);
  }

  private static MentionFacts mention(String family, String country, Usage usage) {
    return new MentionFacts(family, Optional.of(family), Optional.of(family + " makers"), Optional.of(country),
        Openness.OPEN_WEIGHT, usage);
  }

  static MentionFacts unlisted(String name) {
    return new MentionFacts(name, Optional.empty(), Optional.empty(), Optional.empty(), Openness.UNKNOWN, Usage.NAMED);
  }
}

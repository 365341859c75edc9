package io.github.modeltrail.cli.page;

import io.github.modeltrail.analysis.MentionFacts;
import io.github.modeltrail.analysis.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name that the lexicon does not list.
 *
 * @param name
 *          as it stands in the texts
 * @param documents
 *          documents it stands in
 * @param mentions
 *          how often it stands there
 */
record UnlistedName(String name, long documents, long mentions) {

  /** Those in most documents first. */
  static List<UnlistedName> ranked(Collection<Observation> observations) {
    Map<String, UnlistedName> names = new HashMap<>();
    for (Observation observation : observations) {
      Set<String> seen = new HashSet<>();
      observation.mentions().stream().filter(mention -> mention.family().isEmpty()).map(MentionFacts::name)
          .forEach(name -> names.merge(name, new UnlistedName(name, seen.add(name) ? 1 : 0, 1), UnlistedName::plus));
    }
    List<UnlistedName> ranked = new ArrayList<>(names.values());
    ranked.sort(Comparator.comparingLong(UnlistedName::documents).thenComparingLong(UnlistedName::mentions).reversed()
        .thenComparing(UnlistedName::name));
    return ranked;
  }

  private UnlistedName plus(UnlistedName other) {
    return new UnlistedName(name, documents + other.documents, mentions + other.mentions);
  }
}

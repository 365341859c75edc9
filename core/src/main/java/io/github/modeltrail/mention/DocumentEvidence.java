package io.github.modeltrail.mention;

import io.github.modeltrail.document.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the whole document says about its candidates: which of them hardly can be anything but models. */
final class DocumentEvidence {
  private final Optional<LocalDate> lastDay;
  private final Map<String, Integer> sureByFamily = new HashMap<>();

  DocumentEvidence(Optional<PartialDate> date, List<Candidate> candidates) {
    lastDay = date.map(PartialDate::latest);
    for (Candidate candidate : candidates) {
      if (candidate.sure()) {
        sureByFamily.merge(candidate.family().orElseThrow().name(), 1, Integer::sum);
      }
    }
  }

  /** The last day on which the document can have been written, if it has a date. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  private static String nameOf(Candidate candidate) {
    return candidate.family().isPresent() ? candidate.family().get().name() : "";
  }

  /** How many sure candidates other than this one mean the same family. */
  int sureOfFamily(Candidate candidate) {
    int all = sureByFamily.isEmpty() ? 0 : sureByFamily.getOrDefault(nameOf(candidate), 0);
    return candidate.sure() ? all - 1 : all;
  }

  /** How many other families have a sure candidate. */
  int otherSureFamilies(Candidate candidate) {
    return sureByFamily.isEmpty() ? 0 : sureByFamily.size() - (sureByFamily.containsKey(nameOf(candidate)) ? 1 : 0);
  }

  /** Whether no other candidate is surely a model. */
  boolean isAlone(Candidate candidate) {
    return sureOfFamily(candidate) == 0 && otherSureFamilies(candidate) == 0;
  }

  /** The families that have a sure candidate. */
  Set<String> sureFamilies() {
    return sureByFamily.keySet();
  }
}

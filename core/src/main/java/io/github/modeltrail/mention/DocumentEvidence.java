package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.ModelFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the whole document says about its candidates: which of them hardly can be anything but models. */
final class DocumentEvidence {
  /** From then on a paper is recent: about when papers began to speak of models as often as they do. */
  private static final LocalDate RECENT_FROM = LocalDate.of(2021, 1, 1);

  private final Optional<LocalDate> lastDay;
  private final boolean recentPaper;
  /** Families with a sure candidate, a few at most, and how many each has. */
  private final List<ModelFamily> sureFamilies = new ArrayList<>(0);
  private final List<Integer> sureCounts = new ArrayList<>(0);

  DocumentEvidence(DocumentKind kind, Optional<PartialDate> date, List<Candidate> candidates) {
    lastDay = date.map(PartialDate::latest);
    recentPaper = (kind == DocumentKind.PREPRINT || kind == DocumentKind.PUBLICATION)
        && lastDay.filter(day -> !day.isBefore(RECENT_FROM)).isPresent();
    for (Candidate candidate : candidates) {
      if (candidate.sure()) {
        addSure(candidate.family().orElseThrow());
      }
    }
  }

  private void addSure(ModelFamily family) {
    int place = placeOf(family);
    if (place < 0) {
      sureFamilies.add(family);
      sureCounts.add(1);
    } else {
      sureCounts.set(place, sureCounts.get(place) + 1);
    }
  }

  /** The place of a family among those with a sure candidate, negative if it has none. A lexicon has each family once. */
  @SuppressWarnings("ReferenceEquality")
  private int placeOf(ModelFamily family) {
    int place = sureFamilies.size() - 1;
    while (place >= 0 && sureFamilies.get(place) != family) {
      place--;
    }
    return place;
  }

  private int placeOfFamily(Candidate candidate) {
    return candidate.family().isPresent() ? placeOf(candidate.family().get()) : -1;
  }

  /** The last day on which the document can have been written, if it has a date. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  /** Whether the document is a paper of these years. */
  boolean isRecentPaper() {
    return recentPaper;
  }

  /** How many sure candidates other than this one mean the same family. */
  int sureOfFamily(Candidate candidate) {
    int place = placeOfFamily(candidate);
    int all = place < 0 ? 0 : sureCounts.get(place);
    return candidate.sure() ? all - 1 : all;
  }

  /** How many other families have a sure candidate. */
  int otherSureFamilies(Candidate candidate) {
    return sureFamilies.size() - (placeOfFamily(candidate) < 0 ? 0 : 1);
  }

  /** Whether no other candidate is surely a model. */
  boolean isAlone(Candidate candidate) {
    return sureOfFamily(candidate) == 0 && otherSureFamilies(candidate) == 0;
  }

  /** The families that have a sure candidate. */
  List<ModelFamily> sureFamilies() {
    return sureFamilies;
  }
}

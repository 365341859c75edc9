package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the recognizer has weighed, with what a review says of it put in its place. Immutable.
 *
 * @param verdicts
 *          all candidates in their order, with the review's probabilities
 * @param opinions
 *          the review's opinion of each candidate, by identity
 */
record ReviewedVerdicts(List<Verdict> verdicts, Map<Candidate, Opinion> opinions) {

  /** Nothing was reviewed. */
  static ReviewedVerdicts unreviewed(List<Verdict> verdicts) {
    return new ReviewedVerdicts(verdicts, Map.of());
  }

  /**
   * @throws IllegalStateException
   *           if the review did not give one opinion for each candidate
   */
  static ReviewedVerdicts of(List<Verdict> weighed, List<Opinion> opinions) {
    if (opinions.size() != weighed.size()) {
      throw new IllegalStateException("a review must give one opinion for each of the " + weighed.size()
          + " spans that were weighed (got " + opinions.size() + ")");
    }
    List<Verdict> verdicts = new ArrayList<>(weighed.size());
    Map<Candidate, Opinion> byCandidate = new IdentityHashMap<>();
    for (int i = 0; i < weighed.size(); i++) {
      Verdict verdict = weighed.get(i);
      verdicts.add(new Verdict(verdict.candidate(), verdict.features(), opinions.get(i).probability()));
      byCandidate.put(verdict.candidate(), opinions.get(i));
    }
    return new ReviewedVerdicts(List.copyOf(verdicts), byCandidate);
  }

  List<Candidate> accepted(double threshold) {
    return verdicts.stream().filter(verdict -> verdict.probability() >= threshold).map(Verdict::candidate).toList();
  }

  /** The reasons of a review, then those of the recognizer. */
  List<String> reasons(Candidate candidate, List<String> own) {
    Opinion opinion = opinions.get(candidate);
    if (opinion == null || opinion.reasons().isEmpty()) {
      return own;
    }
    List<String> all = new ArrayList<>(opinion.reasons());
    all.addAll(own);
    return all;
  }

  /** The candidates whose usage the recognizer is to judge: those the review does not say it of. */
  List<Candidate> leftToJudge(List<Candidate> accepted) {
    return opinions.isEmpty() ? accepted : accepted.stream().filter(candidate -> !saysUsage(candidate)).toList();
  }

  /** The usage of every accepted candidate: one for a model and a document, used if the review or the judge says so. */
  Map<Candidate, Usage> usages(List<Candidate> accepted, Map<Candidate, Usage> judged) {
    if (opinions.isEmpty()) {
      return judged;
    }
    Set<String> used = new HashSet<>();
    for (Candidate candidate : accepted) {
      Opinion opinion = opinions.get(candidate);
      Usage usage = opinion == null || opinion.usage().isEmpty() ? judged.get(candidate) : opinion.usage().get();
      if (usage == Usage.USED) {
        used.add(UsageJudge.modelOf(candidate));
      }
    }
    Map<Candidate, Usage> usages = new IdentityHashMap<>();
    accepted.forEach(candidate -> usages.put(candidate,
        used.contains(UsageJudge.modelOf(candidate)) ? Usage.USED : Usage.NAMED));
    return usages;
  }

  private boolean saysUsage(Candidate candidate) {
    Opinion opinion = opinions.get(candidate);
    return opinion != null && opinion.usage().isPresent();
  }
}

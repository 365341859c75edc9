package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was weighed in a document, and what a review says of it. Immutable.
 *
 * @param verdicts
 *          the candidates in their order, with the review's probabilities where there is a review
 * @param opinions
 *          the review's opinion of each; empty if there is no review
 */
record Weighed(List<Verdict> verdicts, List<Opinion> opinions) {

  /** Puts the opinions of a review in place of the recognizer's own. */
  static Weighed reviewed(List<Verdict> verdicts, List<Opinion> opinions) {
    if (opinions.size() != verdicts.size()) {
      throw new IllegalStateException("a review must give one opinion for each of the " + verdicts.size()
          + " spans that were weighed (got " + opinions.size() + ")");
    }
    List<Verdict> overruled = new ArrayList<>(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      overruled.add(verdicts.get(i).withProbability(opinions.get(i).probability()));
    }
    return new Weighed(overruled, opinions);
  }

  /** Those that are likely enough. */
  Weighed from(double threshold) {
    List<Verdict> likely = new ArrayList<>(verdicts.size());
    List<Opinion> theirs = new ArrayList<>(opinions.size());
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).probability() >= threshold) {
        likely.add(verdicts.get(i));
        if (!opinions.isEmpty()) {
          theirs.add(opinions.get(i));
        }
      }
    }
    return new Weighed(likely, theirs);
  }

  /** The reasons of the review, then those of the recognizer. */
  List<String> reasons(int place, List<String> own) {
    if (opinions.isEmpty() || opinions.get(place).reasons().isEmpty()) {
      return own;
    }
    List<String> all = new ArrayList<>(opinions.get(place).reasons());
    all.addAll(own);
    return all;
  }

  /**
   * The usage of each: one for a model and a document, used if the review or the judge says so of one place.
   *
   * @param judge
   *          gives the usage of each mention that the review leaves to it
   */
  List<Usage> usages(Judge judge) {
    if (opinions.isEmpty()) {
      return judge.judge(verdicts);
    }
    List<Verdict> left = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (opinions.get(i).usage().isEmpty()) {
        left.add(verdicts.get(i));
      } else if (opinions.get(i).usage().get() == Usage.USED) {
        used.add(modelOf(verdicts.get(i)));
      }
    }
    List<Usage> judged = judge.judge(left);
    for (int i = 0; i < left.size(); i++) {
      if (judged.get(i) == Usage.USED) {
        used.add(modelOf(left.get(i)));
      }
    }
    return verdicts.stream().map(verdict -> used.contains(modelOf(verdict)) ? Usage.USED : Usage.NAMED).toList();
  }

  private static String modelOf(Verdict verdict) {
    return UsageJudge.modelOf(verdict.candidate());
  }

  /** Gives the usage of mentions, in their order. */
  interface Judge {
    List<Usage> judge(List<Verdict> mentions);
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which models the document's own work uses. Immutable.
 *
 * <p>
 * The decision is one for a family and a document. The mentions that speak most for use count, since a model that is
 * used is also introduced and compared; the other models of the document count a little, since documents that use one
 * mostly use what they name.
 */
final class UsageJudge {
  private static final double OTHERS_SHARE = 0.25;

  private final UsageEvidence evidence;
  private final LinearModel model;

  UsageJudge(UsageEvidence evidence, LinearModel model) {
    this.evidence = evidence;
    this.model = model;
  }

  /** The usage of each candidate, by identity; models that a policy text names are named only. */
  Map<Candidate, Usage> judge(List<Candidate> candidates, DocumentKind kind, WordWindows windows) {
    Map<String, List<Double>> byModel = new HashMap<>();
    if (kind != DocumentKind.POLICY) {
      for (Candidate candidate : candidates) {
        byModel.computeIfAbsent(modelOf(candidate), name -> new ArrayList<>())
            .add(model.sum(evidence.of(candidate, kind, windows.around(candidate))));
      }
    }
    double all = byModel.values().stream().mapToDouble(UsageJudge::upperHalf).average().orElse(-1);
    IdentityHashMap<Candidate, Usage> usages = new IdentityHashMap<>();
    for (Candidate candidate : candidates) {
      double own = upperHalf(byModel.getOrDefault(modelOf(candidate), List.of()));
      boolean used = kind != DocumentKind.POLICY && own + OTHERS_SHARE * (all - own) >= 0;
      usages.put(candidate, used ? Usage.USED : Usage.NAMED);
    }
    return usages;
  }

  static String modelOf(Candidate candidate) {
    return candidate.family().map(family -> family.name()).orElseGet(candidate::stem);
  }

  private static double upperHalf(List<Double> sums) {
    return sums.stream().sorted(Comparator.reverseOrder()).limit((sums.size() + 1) / 2).mapToDouble(sum -> sum)
        .average().orElse(-1);
  }
}

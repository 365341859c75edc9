package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which models the document's own work uses. Immutable. */
final class UsageJudge {
  private static final double USED_FROM = 0.5;

  private final UsageEvidence evidence;
  private final LinearModel model;

  UsageJudge(UsageEvidence evidence, LinearModel model) {
    this.evidence = evidence;
    this.model = model;
  }

  /** The usage of each candidate; models that a policy text names are named only. */
  Map<Candidate, Usage> judge(List<Candidate> candidates, DocumentKind kind) {
    Map<Candidate, Usage> usages = new HashMap<>();
    for (Candidate candidate : candidates) {
      boolean used = kind != DocumentKind.POLICY && model.probability(evidence.of(candidate, kind)) >= USED_FROM;
      usages.put(candidate, used ? Usage.USED : Usage.NAMED);
    }
    return usages;
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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

  /** The usage of each mention, in the order given; models that a policy text names are named only. */
  List<Usage> judge(List<Verdict> mentions, DocumentKind kind, NearbyCues nearby) {
    if (kind == DocumentKind.POLICY) {
      return Collections.nCopies(mentions.size(), Usage.NAMED);
    }
    Map<String, List<Double>> byModel = new HashMap<>();
    for (Verdict mention : mentions) {
      byModel.computeIfAbsent(modelOf(mention.candidate()), name -> new ArrayList<>(2))
          .add(model.sum(features(mention, kind, nearby)));
    }
    Map<String, Double> own = new HashMap<>();
    byModel.forEach((name, sums) -> own.put(name, upperHalf(sums)));
    double all = mean(own.values());
    List<Usage> usages = new ArrayList<>(mentions.size());
    for (Verdict mention : mentions) {
      usages.add(usage(own.getOrDefault(modelOf(mention.candidate()), all), all));
    }
    return usages;
  }

  /** The evidence of a mention. */
  Features features(Verdict mention, DocumentKind kind, NearbyCues nearby) {
    CueHits cues = nearby.of(mention.candidate().part().text());
    return evidence.of(mention.sighting(), mention.cues(), cues, kind);
  }

  private static Usage usage(double own, double all) {
    return own + OTHERS_SHARE * (all - own) >= 0 ? Usage.USED : Usage.NAMED;
  }

  /** What the decision is one for: the family, or the name of an unlisted model. */
  static String modelOf(Candidate candidate) {
    return candidate.family().isPresent() ? candidate.family().get().name() : candidate.stem();
  }

  private static double upperHalf(List<Double> sums) {
    sums.sort(Comparator.reverseOrder());
    return mean(sums.subList(0, (sums.size() + 1) / 2));
  }

  private static double mean(Collection<Double> sums) {
    double sum = 0;
    for (double each : sums) {
      sum += each;
    }
    return sum / sums.size();
  }
}

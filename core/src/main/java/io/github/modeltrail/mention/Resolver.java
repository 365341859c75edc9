package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.NameSafety;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weighs the evidence for each candidate of a document. Immutable. */
final class Resolver {
  private final ResolutionEvidence evidence;
  private final LinearModel model;
  /** For each kind of name how much the cues around it can speak for it. */
  private final double[] mostByCues;

  Resolver(ResolutionEvidence evidence, LinearModel model) {
    this.evidence = evidence;
    this.model = model;
    mostByCues =
        Arrays.stream(NameKind.values()).mapToDouble(kind -> model.most(evidence.cueFeatures(), kind.ordinal()))
            .toArray();
  }

  /**
   * The candidates of a document with their evidence and probability, in the order given, which is that of its texts.
   *
   * @param least
   *          sum of weights that is of interest: candidates that cannot reach it, whatever the cues around them, may be left
   *          out
   */
  List<Verdict> judge(List<Candidate> candidates, DocumentEvidence company, Segmentation segmentation,
      NearbyCues nearby, double least) {
    List<Verdict> verdicts = new ArrayList<>(candidates.size());
    int from = 0;
    while (from < candidates.size()) {
      int to = endOfText(candidates, from);
      judgeText(candidates.subList(from, to), company, segmentation, nearby, least, verdicts);
      from = to;
    }
    return verdicts;
  }

  private static int endOfText(List<Candidate> candidates, int from) {
    String path = candidates.get(from).part().path();
    int to = from + 1;
    while (to < candidates.size() && candidates.get(to).part().path().equals(path)) {
      to++;
    }
    return to;
  }

  private void judgeText(List<Candidate> inText, DocumentEvidence company, Segmentation segmentation,
      NearbyCues nearby, double least, List<Verdict> verdicts) {
    CueHits hits = nearby.of(inText.get(0).part().text());
    for (int place = 0; place < inText.size(); place++) {
      Candidate candidate = inText.get(place);
      if (isPossible(candidate, company)) {
        Sighting sighting = new Sighting(candidate, segmentation.around(candidate));
        Features features = evidence.withoutCues(sighting, company, new Neighbours(inText, place));
        if (model.sum(features) + mostByCues[features.kind()] >= least) {
          CuesAround cues = nearby.look(hits, sighting.window());
          evidence.addCues(candidate, nearby, company, features);
          verdicts.add(new Verdict(sighting, cues, features, model.probability(features)));
        }
      }
    }
  }

  /** Names that mean a model only with a version stand alone only where the document has named the model in full. */
  private static boolean isPossible(Candidate candidate, DocumentEvidence company) {
    return candidate.entry().safety() != NameSafety.VERSIONED || !candidate.reading().pieces().isEmpty()
        || Letters.hasDigit(candidate.stem()) || company.sureOfFamily(candidate) > 0
        || company.otherSureFamilies(candidate) > 1;
  }
}

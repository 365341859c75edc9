package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.NameSafety;

/** Weighs the evidence for each candidate of a document. Immutable. */
final class Resolver {
  private final ResolutionEvidence evidence;
  private final LinearModel model;
  private final Homonyms homonyms;

  Resolver(ResolutionEvidence evidence, LinearModel model, Homonyms homonyms) {
    this.homonyms = homonyms;
    this.evidence = evidence;
    this.model = model;
  }

  /** All candidates of a document with their evidence and probability, in the order given. */
  List<Verdict> judge(Document document, List<Candidate> candidates, WordWindows windows) {
    DocumentEvidence company = new DocumentEvidence(document, candidates, homonyms);
    Map<String, List<Candidate>> byPath = new HashMap<>();
    candidates.forEach(c -> byPath.computeIfAbsent(c.part().path(), path -> new ArrayList<>()).add(c));
    List<Verdict> verdicts = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (!isPossible(candidate, company)) {
        continue;
      }
      List<String> features =
          evidence.of(candidate, byPath.getOrDefault(candidate.part().path(), List.of()), company,
              windows.around(candidate));
      verdicts.add(new Verdict(candidate, features, model.probability(features)));
    }
    return verdicts;
  }

  /** Names that mean a model only with a version stand alone only where the document has named the model in full. */
  private static boolean isPossible(Candidate candidate, DocumentEvidence company) {
    return candidate.entry().safety() != NameSafety.VERSIONED || !candidate.reading().pieces().isEmpty()
        || Letters.hasDigit(candidate.stem()) || company.sureOfFamily(candidate) > 0
        || company.otherSureFamilies(candidate) > 1;
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.NameSafety;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the whole document says about its candidates: which of them hardly can be anything but models. */
final class DocumentEvidence {
  private final Document document;
  private final Map<String, Integer> sureByFamily = new HashMap<>();
  private final Set<Candidate> sure = new HashSet<>();

  DocumentEvidence(Document document, List<Candidate> candidates) {
    this.document = document;
    for (Candidate candidate : candidates) {
      if (isSure(candidate)) {
        sure.add(candidate);
        sureByFamily.merge(candidate.family().orElseThrow().name(), 1, Integer::sum);
      }
    }
  }

  private static boolean isSure(Candidate candidate) {
    NameEntry entry = candidate.entry();
    boolean size = candidate.reading().has(PieceKind.SIZE);
    boolean knownVersion = candidate.reading().pieces().stream().filter(piece -> piece.kind() == PieceKind.VERSION)
        .anyMatch(piece -> entry.vocabulary().numbers().contains(piece.text()));
    return switch (entry.safety()) {
      case ALONE -> true;
      case CASED -> size || knownVersion
          || LetterCase.of(candidate.stem(), entry.name().text()) == LetterCase.EXACT && candidate.stem().length() > 4;
      case CONTEXT -> size || (knownVersion && Letters.startsUpper(candidate.stem()));
      case VERSIONED -> size;
    };
  }

  Document document() {
    return document;
  }

  /** How many sure candidates other than this one mean the same family. */
  int sureOfFamily(Candidate candidate) {
    int all = sureByFamily.getOrDefault(candidate.family().orElseThrow().name(), 0);
    return sure.contains(candidate) ? all - 1 : all;
  }

  /** How many other families have a sure candidate. */
  int otherSureFamilies(Candidate candidate) {
    return sureByFamily.size() - (sureByFamily.containsKey(candidate.family().orElseThrow().name()) ? 1 : 0);
  }

  boolean isSureHere(Candidate candidate) {
    return sure.contains(candidate);
  }

  boolean has(NameSafety safety) {
    return sure.stream().anyMatch(candidate -> candidate.entry().safety() == safety);
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.Document;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the whole document says about its candidates: which of them hardly can be anything but models. */
final class DocumentEvidence {
  private final Document document;
  private final Map<String, Integer> sureByFamily = new HashMap<>();
  /** By identity: a candidate is one place of the document, and to hash all it stands for would cost more than to weigh it. */
  private final Set<Candidate> sure = Collections.newSetFromMap(new IdentityHashMap<>());

  DocumentEvidence(Document document, List<Candidate> candidates, Homonyms homonyms) {
    this.document = document;
    for (Candidate candidate : candidates) {
      if (isSure(candidate, homonyms.isCoined(candidate.stem()))) {
        sure.add(candidate);
        sureByFamily.merge(candidate.family().orElseThrow().name(), 1, Integer::sum);
      }
    }
  }

  private static boolean isSure(Candidate candidate, boolean coined) {
    NameEntry entry = candidate.entry();
    if (entry.family().isEmpty()) {
      return false;
    }
    boolean size = candidate.reading().has(PieceKind.SIZE);
    boolean knownVersion = hasListedNumber(candidate);
    return switch (entry.safety()) {
      case ALONE -> coined || size || knownVersion;
      case CASED -> size || knownVersion
          || (coined && LetterCase.of(candidate.stem(), entry.name().text()) == LetterCase.EXACT);
      case CONTEXT -> size || (knownVersion && (Letters.startsUpper(candidate.stem()) || isIdentifier(candidate)));
      case VERSIONED -> size;
    };
  }

  private static boolean hasListedNumber(Candidate candidate) {
    for (Piece piece : candidate.reading().pieces()) {
      if (piece.kind() == PieceKind.VERSION && candidate.entry().vocabulary().numbers().contains(piece.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdentifier(Candidate candidate) {
    List<Piece> pieces = candidate.reading().pieces();
    for (Piece piece : pieces) {
      if (!piece.joiner().firm()) {
        return false;
      }
    }
    return pieces.size() > 1;
  }

  Document document() {
    return document;
  }

  private static String nameOf(Candidate candidate) {
    return candidate.family().isPresent() ? candidate.family().get().name() : "";
  }

  /** How many sure candidates other than this one mean the same family. */
  int sureOfFamily(Candidate candidate) {
    int all = sureByFamily.isEmpty() ? 0 : sureByFamily.getOrDefault(nameOf(candidate), 0);
    return sure.contains(candidate) ? all - 1 : all;
  }

  /** How many other families have a sure candidate. */
  int otherSureFamilies(Candidate candidate) {
    return sureByFamily.isEmpty() ? 0 : sureByFamily.size() - (sureByFamily.containsKey(nameOf(candidate)) ? 1 : 0);
  }

  /** Whether no other candidate is surely a model. */
  boolean isAlone(Candidate candidate) {
    return sureOfFamily(candidate) == 0 && otherSureFamilies(candidate) == 0;
  }

  boolean isSureHere(Candidate candidate) {
    return sure.contains(candidate);
  }

  /** The families that have a sure candidate. */
  Set<String> sureFamilies() {
    return sureByFamily.keySet();
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers, as named features, what tells whether the document's own work uses a model. Immutable. */
final class UsageEvidence {
  private static final List<String> CUE_CLASSES = List.of("own", "example", "background", "result", "claim", "training",
      "citation", "policytalk", "others", "survey");

  private final Cues cues;

  UsageEvidence(Cues cues) {
    this.cues = cues;
  }

  List<String> of(Candidate candidate, DocumentKind kind, WordWindow window) {
    Features features = new Features(genre(kind));
    features.add("always");
    features.ofKind("genre");
    features.ofKind(
        "section=" + candidate.part().type().map(SectionType::name).orElse("TITLE").toLowerCase(Locale.ROOT));
    Set<String> before = cues.in(window.clauseBefore()).keySet();
    Set<String> after = cues.in(window.clauseAfter()).keySet();
    Set<String> near = cues.in(window.aside()).keySet();
    for (String cueClass : CUE_CLASSES) {
      String cue = "usage-" + cueClass;
      features.bothIf(before.contains(cue), "before " + cueClass);
      features.bothIf(after.contains(cue), "after " + cueClass);
      features.bothIf(near.contains(cue), "near " + cueClass);
    }
    features.bothIf(candidate.reading().pinned(), "pinned");
    features.bothIf(candidate.reading().has(PieceKind.SIZE), "size");
    features.bothIf(isCitedTitle(window), "cited title");
    features.bothIf(window.gapAfter().strip().startsWith("(") && isYearSoon(window), "cited behind");
    features.addIf(cues.is("modelverb", window.previous(0)), "previous=" + window.previous(0));
    return features.names();
  }

  private static String genre(DocumentKind kind) {
    return switch (kind) {
      case PATENT -> "patent";
      case POLICY -> "policy";
      case PREPRINT, PUBLICATION -> "paper";
      case REPOSITORY, OTHER -> "other";
    };
  }

  /** Whether the name opens the title of a cited work: {@code 2022. Galactica: a large ...}. */
  private static boolean isCitedTitle(WordWindow window) {
    return window.gapAfter().startsWith(":") && (window.gapBefore().contains(".") || window.gapBefore().contains(","));
  }

  private static boolean isYearSoon(WordWindow window) {
    for (int word = 0; word < 6; word++) {
      if (window.next(word).matches("(?:19|20)\\d\\d[a-z]?")) {
        return true;
      }
    }
    return false;
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import java.util.List;
import java.util.Locale;

/** Gathers, as named features, what tells whether the document's own work uses a model. Immutable. */
final class UsageEvidence {
  private final Cues cues;

  UsageEvidence(Cues cues) {
    this.cues = cues;
  }

  List<String> of(Candidate candidate, DocumentKind kind) {
    WordWindow window = new WordWindow(candidate.part().text(), candidate.span());
    String genre = kind == DocumentKind.PATENT ? "patent"
        : kind == DocumentKind.POLICY ? "policy" : kind == DocumentKind.OTHER ? "other" : "paper";
    Features features = new Features(genre);
    String before = window.clauseBefore();
    String after = window.clauseAfter();
    features.add("always");
    features.add("genre=" + genre);
    features.add(
        genre + "|section=" + candidate.part().type().map(SectionType::name).orElse("TITLE").toLowerCase(Locale.ROOT));
    for (String cueClass : List.of("own", "example", "background", "result", "claim", "training", "citation",
        "policytalk")) {
      features.addIf(cues.any("usage-" + cueClass, before), genre + "|before " + cueClass);
      features.addIf(cues.any("usage-" + cueClass, after), genre + "|after " + cueClass);
    }
    String wide = window.wide();
    features.addIf(cues.any("usage-own", wide), genre + "|near own");
    features.addIf(cues.any("usage-result", wide), genre + "|near result");
    features.addIf(cues.any("usage-background", wide), genre + "|near background");
    features.addIf(candidate.reading().pinned(), genre + "|pinned");
    features.addIf(candidate.reading().has(PieceKind.SIZE), genre + "|size");
    features.addIf(cues.is("modelverb", window.previous(0)), genre + "|previous=" + window.previous(0));
    return features.names();
  }
}

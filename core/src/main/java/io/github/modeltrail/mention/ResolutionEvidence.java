package io.github.modeltrail.mention;

import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.NameSafety;
import io.github.modeltrail.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Gathers, as named features, what speaks for and against a candidate being a model. Immutable. */
final class ResolutionEvidence {
  private final Cues cues;

  ResolutionEvidence(Cues cues) {
    this.cues = cues;
  }

  List<String> of(Candidate candidate, List<Candidate> inText, DocumentEvidence document) {
    Features features = new Features();
    String safety = candidate.entry().safety().name().toLowerCase(Locale.ROOT);
    WordWindow window = new WordWindow(candidate.part().text(), candidate.span());
    features.add("always");
    features.add("safety=" + safety);
    addName(candidate, safety, features);
    addNeighbours(window, safety, features);
    addContext(candidate, window, safety, features);
    addCompany(candidate, inText, document, window, safety, features);
    return features.names();
  }

  private static void addName(Candidate candidate, String safety, Features features) {
    NameReading reading = candidate.reading();
    LetterCase letterCase = LetterCase.of(candidate.stem(), candidate.entry().name().text());
    boolean bare = reading.pieces().isEmpty();
    features.add(safety + "|case=" + letterCase + (bare ? "|bare" : "|more"));
    features.addIf(reading.has(PieceKind.SIZE), safety + "|size");
    features.addIf(reading.has(PieceKind.VERSION), safety + "|version=" + (knowsVersion(candidate) ? "known" : "new"));
    features.addIf(reading.has(PieceKind.VARIANT), safety + "|variant");
    features.addIf(reading.has(PieceKind.UNKNOWN), safety + "|unknown piece");
    features.addIf(reading.has(PieceKind.QUANTIZATION) || reading.has(PieceKind.DATE), safety + "|date or format");
    features.addIf(!bare && reading.pieces().get(0).joiner().firm(), safety + "|firm");
    features.addIf(candidate.stem().length() <= 3, safety + "|short");
    features.addIf(candidate.entry().name().release().isPresent(), safety + "|release name");
    features.addIf(candidate.entry().name().language().isPresent(), safety + "|native name");
  }

  private static boolean knowsVersion(Candidate candidate) {
    FamilyVocabulary vocabulary = candidate.entry().vocabulary();
    return candidate.reading().pieces().stream().filter(piece -> piece.kind() == PieceKind.VERSION).map(Piece::text)
        .map(Folding::fold).anyMatch(v -> vocabulary.numbers().contains(v) || vocabulary.words().contains(v));
  }

  private void addNeighbours(WordWindow window, String safety, Features features) {
    boolean spaceAfter = window.gapAfter().isBlank();
    boolean spaceBefore = window.gapBefore().isBlank();
    String next = window.next(0);
    String previous = window.previous(0);
    features.addIf(spaceAfter && cues.is("modelnoun", next), safety + "|next=model");
    features.addIf(spaceAfter && cues.is("dataset", next), "next=dataset");
    features.addIf(spaceAfter && cues.is("techword", next), safety + "|next=tech");
    features.addIf(spaceAfter && Letters.startsUpper(window.nextAsWritten(0)), safety + "|next=capital");
    features.addIf(Letters.isHyphen(firstOr(window.gapAfter())), safety + "|next=hyphen");
    features.addIf(spaceBefore && cues.is("modelverb", previous), safety + "|previous=verb");
    features.addIf(spaceBefore && cues.is("article", previous), safety + "|previous=article");
    features.addIf(cues.is("personcue", previous), safety + "|previous=person");
    features.addIf(spaceBefore && Letters.startsUpper(window.previousAsWritten(0)), safety + "|previous=capital");
    features.addIf(window.gapBefore().endsWith("(") && window.gapAfter().startsWith(")"), safety + "|in brackets");
    features.addIf(window.gapAfter().strip().startsWith(",") || window.gapBefore().strip().endsWith(","),
        safety + "|list");
    features.addIf(cues.is("surname", next) && window.next(1).equals("al"), safety + "|et al");
  }

  private static char firstOr(String gap) {
    return gap.isEmpty() ? ' ' : gap.charAt(0);
  }

  private void addContext(Candidate candidate, WordWindow window, String safety, Features features) {
    String sentence = window.clauseBefore() + " \u2026 " + window.clauseAfter();
    String wide = window.wide();
    features.add(safety + "|ai=" + cues.count("ai", sentence, 3));
    features.add(safety + "|ai wide=" + bucket(cues.count("ai", wide, 6)));
    features.add(safety + "|strong ai=" + cues.count("strongai", sentence, 2));
    features.add(safety + "|strong ai wide=" + cues.count("strongai", wide, 2));
    features.add(safety + "|off=" + cues.count("offmeaning", wide, 2));
    features.addIf(near(candidate.entry().name().confusables(), wide), safety + "|confusable");
    features.addIf(candidate.family().map(family -> makerNear(family, wide)).orElse(false), safety + "|maker");
    features.addIf(candidate.part().type().filter(type -> type == SectionType.REFERENCES).isPresent(), "references");
    features.addIf(Expansion.isForeign(candidate, window, cues), "foreign expansion");
  }

  private static String bucket(int count) {
    return count < 2 ? String.valueOf(count) : count < 4 ? "2" : count < 6 ? "4" : "6";
  }

  private static boolean near(List<String> words, String text) {
    return words.stream().anyMatch(word -> Cues.occurs(Folding.fold(word), text));
  }

  private static boolean makerNear(ModelFamily family, String text) {
    return Stream.concat(Stream.of(family.developer().name()), family.developer().aliases().stream())
        .map(Folding::fold).filter(maker -> maker.length() > 2).anyMatch(maker -> Cues.occurs(maker, text));
  }

  @SuppressWarnings("ReferenceEquality") // another candidate, not one like it
  private static void addCompany(Candidate candidate, List<Candidate> inText, DocumentEvidence document,
      WordWindow window, String safety, Features features) {
    int same = document.sureOfFamily(candidate);
    int others = document.otherSureFamilies(candidate);
    boolean sentenceMate = inText.stream().anyMatch(other -> other != candidate && document.isSureHere(other)
        && window.sentenceSpan().overlaps(other.span()));
    features.addIf(same > 0, safety + "|sure elsewhere");
    features.add(safety + "|others=" + Math.min(others, 2));
    features.addIf(sentenceMate, safety + "|sentence mate");
    features.addIf(isBeforeRelease(candidate, document), "before release");
    features.addIf(candidate.entry().safety() == NameSafety.CONTEXT && same == 0 && others == 0, "alone");
  }

  private static boolean isBeforeRelease(Candidate candidate, DocumentEvidence document) {
    return document.document().date().isPresent() && candidate.family().isPresent()
        && !candidate.family().get().releases().isEmpty()
        && candidate.family().get().releases().stream().allMatch(release -> release.released().isPresent()
            && release.released().get().earliest().isAfter(document.document().date().get().latest().plusDays(200)));
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.NameSafety;
import io.github.modeltrail.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gathers, as named features, what speaks for and against a candidate being a model. Immutable.
 *
 * <p>
 * What is seen in the name is a feature of the name's kind ({@code context|size}); what is seen around it is a feature
 * by itself and one of the kind, so that kinds share what they have in common. Amounts are given in steps that include
 * the smaller ones.
 */
final class ResolutionEvidence {
  private final Cues cues;
  private final Homonyms homonyms;

  ResolutionEvidence(Cues cues, Homonyms homonyms) {
    this.cues = cues;
    this.homonyms = homonyms;
  }

  List<String> of(Candidate candidate, List<Candidate> inText, DocumentEvidence document, WordWindow window) {
    Features features = new Features(candidate.entry().kind());
    features.add("always");
    features.ofKind("kind");
    addName(candidate, features);
    addNeighbours(window, features);
    addContext(candidate, window, features);
    addCompany(candidate, inText, document, window, features);
    return features.names();
  }

  private void addName(Candidate candidate, Features features) {
    NameReading reading = candidate.reading();
    boolean bare = reading.pieces().isEmpty();
    String rest = rest(candidate);
    features.ofKind("case=" + LetterCase.of(candidate.stem(), candidate.entry().name().text()) + rest);
    features.ofKind("shape=" + NameShape.of(candidate.stem()) + rest);
    String use = homonyms.use(candidate.stem());
    features.ofKindIf(!use.equals("no") || candidate.entry().safety().compareTo(NameSafety.CONTEXT) < 0,
        "homonym=" + use + rest);
    features.ofKindIf(isPluralWord(candidate), "plural word");
    features.ofKindIf(reading.has(PieceKind.SIZE), "size");
    features.ofKindIf(reading.has(PieceKind.VERSION), "version=" + (knowsVersion(candidate) ? "known" : "new"));
    features.ofKindIf(reading.has(PieceKind.VARIANT), "variant");
    features.ofKindIf(reading.has(PieceKind.UNKNOWN), "unknown piece");
    features.ofKindIf(reading.has(PieceKind.QUANTIZATION) || reading.has(PieceKind.DATE), "date or format");
    features.ofKindIf(!bare && reading.pieces().get(0).joiner().firm(), "firm");
    features.ofKindIf(reading.pieces().size() > 1 && reading.pieces().get(0).joiner().firm(), "identifier");
    features.ofKindIf(candidate.stem().length() <= 3, "short");
    features.ofKindIf(candidate.entry().name().release().isPresent(), "release name");
    features.ofKindIf(candidate.entry().name().language().isPresent(), "native name");
  }

  private static String rest(Candidate candidate) {
    return candidate.reading().pieces().isEmpty() ? "|bare" : "|more";
  }

  /** Whether an ordinary word stands in the plural, which names seldom do: {@code alpacas}, but {@code GPTs}. */
  private static boolean isPluralWord(Candidate candidate) {
    NameShape shape = NameShape.of(candidate.stem());
    return (shape == NameShape.CAPITALISED || shape == NameShape.SMALL) && candidate.stem().endsWith("s")
        && !Folding.fold(candidate.entry().name().text()).endsWith("s");
  }

  /** Whether nothing in the document besides the name speaks of models. */
  private boolean isUnsupported(Candidate candidate, DocumentEvidence document, WordWindow window) {
    return document.sureOfFamily(candidate) == 0 && document.otherSureFamilies(candidate) == 0
        && !cues.in(window.aside()).containsKey("ai");
  }

  private static boolean knowsVersion(Candidate candidate) {
    FamilyVocabulary vocabulary = candidate.entry().vocabulary();
    return candidate.reading().pieces().stream().filter(piece -> piece.kind() == PieceKind.VERSION)
        .anyMatch(piece -> vocabulary.knows(piece.text()));
  }

  private void addNeighbours(WordWindow window, Features features) {
    boolean spaceAfter = window.gapAfter().isBlank();
    boolean spaceBefore = window.gapBefore().isBlank();
    String next = window.next(0);
    String previous = window.previous(0);
    features.bothIf(spaceAfter && cues.is("modelnoun", next), "next=model");
    features.bothIf(spaceAfter && cues.is("dataset", next), "next=dataset");
    features.bothIf(spaceAfter && cues.is("techword", next), "next=tech");
    features.bothIf(spaceAfter && Letters.startsUpper(window.nextAsWritten(0)), "next=capital");
    features.bothIf(!window.gapAfter().isEmpty() && Letters.isHyphen(window.gapAfter().charAt(0)), "next=hyphen");
    features.bothIf(spaceBefore && cues.is("modelverb", previous), "previous=verb");
    features.bothIf(spaceBefore && cues.is("evalverb", previous), "previous=evaluate");
    features.bothIf(spaceBefore && cues.is("article", previous), "previous=article");
    features.bothIf(cues.is("personcue", previous), "previous=person");
    features.bothIf(spaceBefore && Letters.startsUpper(window.previousAsWritten(0)), "previous=capital");
    features.bothIf(
        !window.gapBefore().isEmpty() && Letters.isHyphenAt(window.gapBefore(), window.gapBefore().length() - 1),
        "previous=hyphen");
    features.bothIf(window.gapBefore().endsWith("(") && window.gapAfter().startsWith(")"), "in brackets");
    features.bothIf(window.gapAfter().strip().startsWith(",") || window.gapBefore().strip().endsWith(","), "list");
    features.bothIf(cues.is("surname", next) && window.next(1).equals("al"), "et al");
  }

  private void addContext(Candidate candidate, WordWindow window, Features features) {
    String sentence = window.clauseBefore() + " \u2026 " + window.clauseAfter();
    String wide = window.aside();
    Map<String, Integer> inSentence = cues.in(sentence);
    Map<String, Integer> near = cues.in(wide);
    features.steps("ai in sentence", inSentence.getOrDefault("ai", 0), 1, 3);
    features.steps("ai near", near.getOrDefault("ai", 0), 1, 3, 6);
    features.steps("surely ai in sentence", inSentence.getOrDefault("strongai", 0), 1, 2);
    features.steps("surely ai near", near.getOrDefault("strongai", 0), 1, 3);
    features.steps("another field near", near.getOrDefault("offmeaning", 0), 1, 3);
    features.bothIf(near(candidate.entry().name().confusables(), wide), "confusable");
    features.bothIf(candidate.family().map(family -> makerNear(family, wide)).orElse(false), "maker");
    features.addIf(candidate.part().type().filter(type -> type == SectionType.REFERENCES).isPresent(), "references");
    features.addIf(Expansion.isForeign(candidate, window, cues), "foreign expansion");
  }

  private static boolean near(List<String> words, String text) {
    return words.stream().anyMatch(word -> Cues.occurs(Folding.fold(word), text));
  }

  private static boolean makerNear(ModelFamily family, String text) {
    return Stream.concat(Stream.of(family.developer().name()), family.developer().aliases().stream())
        .map(Folding::fold)
        .filter(maker -> maker.length() > 2 || Folding.isUnspacedScript(maker.charAt(0)))
        .anyMatch(maker -> Cues.occurs(maker, text));
  }

  @SuppressWarnings("ReferenceEquality") // another candidate, not one like it
  private void addCompany(Candidate candidate, List<Candidate> inText, DocumentEvidence document,
      WordWindow window, Features features) {
    int others = document.otherSureFamilies(candidate);
    boolean sentenceMate = inText.stream().anyMatch(other -> other != candidate && document.isSureHere(other)
        && window.sentenceSpan().overlaps(other.span()));
    features.bothIf(document.sureOfFamily(candidate) > 0, "sure elsewhere");
    features.steps("others sure", others, 1, 2);
    features.bothIf(sentenceMate, "sentence mate");
    features.ofKindIf(isUnsupported(candidate, document, window), "unsupported" + rest(candidate));
    features.bothIf(isOwnShortForm(candidate, inText), "own long form");
    features.addIf(isBeforeRelease(candidate, document), "before release");
  }

  /** Whether the name stands in brackets behind the same family's long form. */
  private static boolean isOwnShortForm(Candidate candidate, List<Candidate> inText) {
    String text = candidate.part().text();
    return inText.stream().anyMatch(other -> other.family().isPresent() && other.family().equals(candidate.family())
        && other.span().end() <= candidate.span().start()
        && text.substring(other.span().end(), candidate.span().start()).strip().equals("("));
  }

  private static boolean isBeforeRelease(Candidate candidate, DocumentEvidence document) {
    return document.document().date().isPresent() && candidate.family().isPresent()
        && !candidate.family().get().releases().isEmpty()
        && candidate.family().get().releases().stream().allMatch(release -> release.released().isPresent()
            && release.released().get().earliest().isAfter(document.document().date().get().latest().plusDays(200)));
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.NameSafety;
import io.github.modeltrail.text.Folding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gathers, as features, what speaks for and against a candidate being a model. Immutable.
 *
 * <p>
 * What is seen in the name is a feature of the name's kind ({@code context|size}); what is seen around it is a feature
 * by itself and one of the kind, so that kinds share what they have in common. Amounts are given in steps that include
 * the smaller ones.
 */
final class ResolutionEvidence {
  private static final long DAYS_OF_EARLY_TALK = 200;

  private final Cues cues;
  private final Homonyms homonyms;
  private final Names names = new Names();
  /** For each family the day before which nobody can have spoken of it; none where that is not known. */
  private final Map<String, LocalDate> earliestTalk = new HashMap<>();

  ResolutionEvidence(Cues cues, Homonyms homonyms, Collection<ModelFamily> families) {
    this.cues = cues;
    this.homonyms = homonyms;
    families.forEach(family -> firstRelease(family)
        .ifPresent(day -> earliestTalk.put(family.name(), day.minusDays(DAYS_OF_EARLY_TALK))));
  }

  /** The day before which nothing of the family was out; empty where that is not known of all releases. */
  static Optional<LocalDate> firstRelease(ModelFamily family) {
    return hasDates(family) ? family.releases().stream().map(ResolutionEvidence::day).min(LocalDate::compareTo)
        : Optional.empty();
  }

  private static boolean hasDates(ModelFamily family) {
    return !family.releases().isEmpty()
        && family.releases().stream().allMatch(release -> release.released().isPresent());
  }

  private static LocalDate day(ModelRelease release) {
    return release.released().orElseThrow().earliest();
  }

  /** The features there are. */
  FeatureNames names() {
    return names.all;
  }

  /** The features that the cues around a name can add. */
  int[] cueFeatures() {
    return names.ofCues();
  }

  /** The features of a candidate but for the cues around it. */
  Features withoutCues(Sighting sighting, DocumentEvidence document, Neighbours neighbours) {
    Candidate candidate = sighting.candidate();
    NameKind kind = NameKind.of(candidate.entry());
    Features features = new Features(names.all, kind.ordinal(), kind.label());
    features.add(names.always);
    features.ofKind(names.kind);
    addName(candidate, document, features);
    addPieces(candidate, features);
    addWords(sighting.window(), isBehindMaker(candidate), features);
    addSigns(sighting.window(), neighbours.isOwnShortForm(), features);
    features.addIf(candidate.part().is(SectionType.REFERENCES), names.references);
    features.addIf(Expansion.isForeign(candidate, sighting.window(), cues), names.foreignExpansion);
    addCompany(sighting, document, neighbours, features);
    return features;
  }

  private void addName(Candidate candidate, DocumentEvidence document, Features features) {
    String stem = candidate.stem();
    String listed = candidate.entry().name().text();
    int rest = rest(candidate);
    features.ofKind(names.letterCase[rest][LetterCase.of(stem, listed).ordinal()]);
    NameShape shape = NameShape.of(stem);
    features.ofKind(names.shape[rest][shape.ordinal()]);
    Homonyms.Use use =
        document.isRecentPaper() ? homonyms.useInRecentPaper(stem, candidate.use()) : candidate.use();
    features.ofKindIf(use != Homonyms.Use.NO || candidate.entry().safety().compareTo(NameSafety.CONTEXT) < 0,
        names.homonym[rest][use.ordinal()]);
    features.ofKindIf(isPluralWord(stem, shape, listed), names.pluralWord);
    features.ofKindIf(stem.length() <= 3, names.shortName);
    features.ofKindIf(candidate.entry().name().release().isPresent(), names.releaseName);
    features.ofKindIf(candidate.entry().name().language().isPresent(), names.nativeName);
  }

  private void addPieces(Candidate candidate, Features features) {
    features.ofKindIf(candidate.hasSize(), names.size);
    NameReading reading = candidate.reading();
    if (reading.pieces().isEmpty()) {
      return;
    }
    if (reading.has(PieceKind.VERSION)) {
      features.ofKind(knowsVersion(candidate) ? names.knownVersion : names.newVersion);
    }
    features.ofKindIf(reading.has(PieceKind.VARIANT), names.variant);
    features.ofKindIf(reading.has(PieceKind.UNKNOWN), names.unknownPiece);
    features.ofKindIf(reading.has(PieceKind.QUANTIZATION) || reading.has(PieceKind.DATE), names.dateOrFormat);
    boolean firm = reading.pieces().get(0).joiner().firm();
    features.ofKindIf(firm, names.firm);
    features.ofKindIf(firm && reading.pieces().size() > 1, names.identifier);
  }

  /** 0 for a bare name, 1 for one with more behind it, as it is written or as the lexicon has it: {@code Koala-7B}. */
  private static int rest(Candidate candidate) {
    return candidate.reading().pieces().isEmpty() && !candidate.hasSize() ? 0 : 1;
  }

  /** Whether an ordinary word stands in the plural, which names seldom do: {@code alpacas}, but {@code GPTs}. */
  private static boolean isPluralWord(String stem, NameShape shape, String listed) {
    return stem.endsWith("s") && (shape == NameShape.CAPITALISED || shape == NameShape.SMALL)
        && !Folding.fold(listed).endsWith("s");
  }

  private static boolean knowsVersion(Candidate candidate) {
    FamilyVocabulary vocabulary = candidate.entry().vocabulary();
    for (Piece piece : candidate.reading().pieces()) {
      if (piece.kind() == PieceKind.VERSION && vocabulary.knows(piece.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindMaker(Candidate candidate) {
    return candidate.family().isPresent()
        && LeftSide.isBehindMaker(candidate.part().text(), candidate.span().start(), candidate.family().get());
  }

  private void addWords(WordWindow window, boolean behindMaker, Features features) {
    String next = window.next(0);
    long classesNext = cues.classesOf(next);
    long classesPrevious = cues.classesOf(window.previous(0));
    if (window.isSpaceAfter()) {
      features.bothIf(CueClass.MODELNOUN.in(classesNext), names.nextModel);
      features.bothIf(CueClass.DATASET.in(classesNext), names.nextDataset);
      features.bothIf(CueClass.TECHWORD.in(classesNext), names.nextTech);
      features.bothIf(window.isCapitalAfter(), names.nextCapital);
    }
    if (window.isSpaceBefore()) {
      features.bothIf(CueClass.MODELVERB.in(classesPrevious), names.previousVerb);
      features.bothIf(CueClass.EVALVERB.in(classesPrevious), names.previousEvaluate);
      features.bothIf(CueClass.ARTICLE.in(classesPrevious), names.previousArticle);
      features.bothIf(window.isCapitalBefore() && !behindMaker, names.previousCapital);
    }
    features.bothIf(behindMaker, names.behindMaker);
    features.bothIf(CueClass.PERSONCUE.in(classesPrevious), names.previousPerson);
    features.bothIf(CueClass.SURNAME.in(classesNext) && window.next(1).equals("al"), names.etAl);
  }

  private void addSigns(WordWindow window, boolean ownShortForm, Features features) {
    String before = window.gapBefore();
    String after = window.gapAfter();
    boolean hyphen = Letters.isHyphenAt(after, 0);
    features.bothIf(hyphen, names.nextHyphen);
    features.bothIf(hyphen && after.length() == 1 && cues.is(CueClass.TIEDWORD, window.next(0)), names.nextTied);
    features.bothIf(Letters.isHyphenAt(before, before.length() - 1), names.previousHyphen);
    features.bothIf(before.endsWith("(") && after.startsWith(")") && !ownShortForm, names.inBrackets);
    features.bothIf(after.strip().startsWith(",") || before.strip().endsWith(","), names.list);
  }

  /** Adds the features of the cues around the name, where {@code nearby} has looked. */
  void addCues(Candidate candidate, NearbyCues nearby, DocumentEvidence document, Features features) {
    names.aiInSentence.add(nearby.inSentence(CueClass.AI), features);
    names.aiNear.add(nearby.near(CueClass.AI), features);
    names.surelyAiInSentence.add(nearby.inSentence(CueClass.STRONGAI), features);
    names.surelyAiNear.add(nearby.near(CueClass.STRONGAI), features);
    names.otherField.add(nearby.near(CueClass.OFFMEANING), features);
    features.bothIf(nearby.isNear(cues.confusablesOf(candidate.entry().name().text())), names.confusable);
    features.bothIf(candidate.family().isPresent() && nearby.isNear(cues.makersOf(candidate.family().get())),
        names.maker);
    features.ofKindIf(document.isAlone(candidate) && nearby.near(CueClass.AI) == 0, names.unsupported[rest(candidate)]);
  }

  private void addCompany(Sighting sighting, DocumentEvidence document, Neighbours neighbours, Features features) {
    Candidate candidate = sighting.candidate();
    features.bothIf(document.sureOfFamily(candidate) > 0, names.sureElsewhere);
    names.othersSure.add(document.otherSureFamilies(candidate), features);
    features.bothIf(neighbours.sureIn(sighting.window()), names.sentenceMate);
    features.bothIf(neighbours.isOwnShortForm(), names.ownLongForm);
    features.addIf(isBeforeRelease(candidate, document), names.beforeRelease);
  }

  private boolean isBeforeRelease(Candidate candidate, DocumentEvidence document) {
    if (document.lastDay().isEmpty() || candidate.family().isEmpty()) {
      return false;
    }
    LocalDate earliest = earliestTalk.get(candidate.family().get().name());
    return earliest != null && document.lastDay().get().isBefore(earliest);
  }

  /** The numbers of the features. */
  private static final class Names {
    private static final String[] RESTS = {"|bare", "|more"};

    private final FeatureNames all = new FeatureNames();
    private final int always = all.add("always");
    private final int kind = all.add("kind");
    private final int[][] letterCase = byRest("case=", (Object[]) LetterCase.values());
    private final int[][] shape = byRest("shape=", (Object[]) NameShape.values());
    private final int[][] homonym = byRest("homonym=", "no", "rare", "often", "risen");
    private final int pluralWord = all.add("plural word");
    private final int shortName = all.add("short");
    private final int releaseName = all.add("release name");
    private final int nativeName = all.add("native name");
    private final int size = all.add("size");
    private final int knownVersion = all.add("version=known");
    private final int newVersion = all.add("version=new");
    private final int variant = all.add("variant");
    private final int unknownPiece = all.add("unknown piece");
    private final int dateOrFormat = all.add("date or format");
    private final int firm = all.add("firm");
    private final int identifier = all.add("identifier");
    private final int nextModel = all.add("next=model");
    private final int nextDataset = all.add("next=dataset");
    private final int nextTech = all.add("next=tech");
    private final int nextCapital = all.add("next=capital");
    private final int nextHyphen = all.add("next=hyphen");
    private final int nextTied = all.add("next=tied");
    private final int previousVerb = all.add("previous=verb");
    private final int previousEvaluate = all.add("previous=evaluate");
    private final int previousArticle = all.add("previous=article");
    private final int previousPerson = all.add("previous=person");
    private final int previousCapital = all.add("previous=capital");
    private final int previousHyphen = all.add("previous=hyphen");
    private final int behindMaker = all.add("previous=maker");
    private final int inBrackets = all.add("in brackets");
    private final int list = all.add("list");
    private final int etAl = all.add("et al");
    private final Steps aiInSentence = new Steps(all, "ai in sentence", 1, 3);
    private final Steps aiNear = new Steps(all, "ai near", 1, 3, 6);
    private final Steps surelyAiInSentence = new Steps(all, "surely ai in sentence", 1, 2);
    private final Steps surelyAiNear = new Steps(all, "surely ai near", 1, 3);
    private final Steps otherField = new Steps(all, "another field near", 1, 3);
    private final int confusable = all.add("confusable");
    private final int maker = all.add("maker");
    private final int references = all.add("references");
    private final int foreignExpansion = all.add("foreign expansion");
    private final int sureElsewhere = all.add("sure elsewhere");
    private final Steps othersSure = new Steps(all, "others sure", 1, 2);
    private final int sentenceMate = all.add("sentence mate");
    private final int[] unsupported = all.addEach("unsupported", (Object[]) RESTS);
    private final int ownLongForm = all.add("own long form");
    private final int beforeRelease = all.add("before release");

    private int[] ofCues() {
      return IntStream.concat(
          Stream.of(aiInSentence, aiNear, surelyAiInSentence, surelyAiNear, otherField)
              .flatMapToInt(steps -> Arrays.stream(steps.features)),
          IntStream.concat(IntStream.of(confusable, maker), Arrays.stream(unsupported))).toArray();
    }

    private int[][] byRest(String beginning, Object... values) {
      int[][] numbers = new int[RESTS.length][values.length];
      for (int rest = 0; rest < RESTS.length; rest++) {
        for (int value = 0; value < values.length; value++) {
          numbers[rest][value] = all.add(beginning + values[value] + RESTS[rest]);
        }
      }
      return numbers;
    }
  }

  /** An amount as features, one for each step that it reaches. */
  private static final class Steps {
    private final int[] steps;
    private final int[] features;

    private Steps(FeatureNames names, String name, int... steps) {
      this.steps = steps;
      features = new int[steps.length];
      for (int i = 0; i < steps.length; i++) {
        features[i] = names.add(name + ">=" + steps[i]);
      }
    }

    private void add(int amount, Features to) {
      for (int i = 0; i < steps.length; i++) {
        to.bothIf(amount >= steps[i], features[i]);
      }
    }
  }
}

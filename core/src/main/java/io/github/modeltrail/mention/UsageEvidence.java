package io.github.modeltrail.mention;

import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.scan.HitSink;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers, as features, what tells whether the document's own work uses a model. Immutable. */
final class UsageEvidence {
  private static final List<CueClass> CLASSES = List.of(CueClass.USAGE_OWN, CueClass.USAGE_EXAMPLE,
      CueClass.USAGE_BACKGROUND, CueClass.USAGE_RESULT, CueClass.USAGE_CLAIM, CueClass.USAGE_TRAINING,
      CueClass.USAGE_CITATION, CueClass.USAGE_POLICYTALK, CueClass.USAGE_OTHERS, CueClass.USAGE_SURVEY);
  private static final int WORDS_TO_YEAR = 6;
  /** How far, in UTF-16 units, the paragraphs around a name are looked at. */
  private static final int REACH = 1500;
  private static final int LONGEST_LIST = 160;
  private static final int MUCH_OWN_WORK = 4;
  private static final int INITIALS_OF_REFERENCES = 3;

  private final Names names = new Names();
  /** Features by the word that stands before the name. */
  private final Map<String, Integer> verbs = new HashMap<>();

  UsageEvidence(Cues cues) {
    cues.words(CueClass.MODELVERB).forEach(verb -> verbs.put(verb, names.all.add("previous=" + verb)));
  }

  /** The kinds of documents that usage tells apart. */
  private enum Genre {
    PATENT, POLICY, PAPER, OTHER;

    private static Genre of(DocumentKind kind) {
      return switch (kind) {
        case PATENT -> PATENT;
        case POLICY -> POLICY;
        case PREPRINT, PUBLICATION -> PAPER;
        case REPOSITORY, OTHER -> OTHER;
      };
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The features there are. */
  FeatureNames names() {
    return names.all;
  }

  /** The labels of the kinds that features can be of. */
  static List<String> kinds() {
    return Arrays.stream(Genre.values()).map(Genre::label).toList();
  }

  /** The features of a mention with the cues around it; {@code cues} are those of its paragraphs. */
  Features of(Sighting sighting, CuesAround around, CueHits cues, DocumentKind kind) {
    Genre genre = Genre.of(kind);
    Candidate candidate = sighting.candidate();
    Features features = new Features(names.all, genre.ordinal(), genre.label());
    features.add(names.always);
    features.ofKind(names.genre);
    TextPart part = candidate.part();
    features.ofKind(part.isTitle() ? names.title : names.section[part.type().orElseThrow().ordinal()]);
    for (int i = 0; i < CLASSES.size(); i++) {
      CueClass cueClass = CLASSES.get(i);
      features.bothIf(around.isBefore(cueClass), names.before[i]);
      features.bothIf(around.isAfter(cueClass), names.after[i]);
      features.bothIf(around.isNear(cueClass), names.near[i]);
    }
    features.bothIf(candidate.reading().pinned(), names.pinned);
    features.bothIf(candidate.hasSize(), names.size);
    addSigns(sighting.window(), features);
    addPlace(sighting.window(), cues, features);
    features.bothIf(sighting.window().isUnspacedScript(), names.unspacedScript);
    features.bothIf(isInExampleList(sighting.window(), cues), names.inExampleList);
    features.bothIf(sighting.window().initials() >= INITIALS_OF_REFERENCES, names.amongInitials);
    Integer verb = verbs.get(sighting.window().previous(0));
    if (verb != null) {
      features.add(verb);
    }
    return features;
  }

  /** Where the text speaks of its own work: before the name, behind it, or nowhere. */
  private void addPlace(WordWindow window, CueHits cues, Features features) {
    OwnWork work = new OwnWork(cues, window.name().start());
    cues.find(window.name().start() - REACH, window.name().end() + REACH + 1, work);
    features.bothIf(work.before + work.after == 0, names.noOwnWork);
    features.bothIf(work.before == 0 && work.after > 0, names.beforeOwnWork);
    features.bothIf(work.before > 0, names.behindOwnWork);
    features.bothIf(work.before + work.after >= MUCH_OWN_WORK, names.muchOwnWork);
  }

  /** Whether nothing but other names stands between the name and a word that opens a list of examples. */
  private static boolean isInExampleList(WordWindow window, CueHits cues) {
    int name = window.name().start();
    boolean[] opened = new boolean[1];
    cues.find(Math.max(window.sentence().start(), name - LONGEST_LIST), name,
        (start, end, phrase) -> opened[0] = opened[0] || end <= name && CueClass.USAGE_EXAMPLE.in(cues.classes(phrase))
            && window.isListOfNames(end));
    return opened[0];
  }

  private void addSigns(WordWindow window, Features features) {
    String after = window.gapAfter();
    features.bothIf(isCitedTitle(window.gapBefore(), after), names.citedTitle);
    features.bothIf(after.strip().startsWith("(") && isYearSoon(window), names.citedBehind);
  }

  /** Whether the name opens the title of a cited work: {@code 2022. Galactica: a large ...}. */
  private static boolean isCitedTitle(String before, String after) {
    return after.startsWith(":") && (before.contains(".") || before.contains(","));
  }

  private static boolean isYearSoon(WordWindow window) {
    for (int word = 0; word < WORDS_TO_YEAR; word++) {
      if (isYear(window.next(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a year of our time, perhaps with a letter behind it: {@code 2023a}. */
  private static boolean isYear(String word) {
    return word.length() >= 4 && word.length() <= 5 && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2)) && Character.isDigit(word.charAt(3));
  }

  /** Counts the places where the text speaks of its own work, before a name and behind its start. */
  private static final class OwnWork implements HitSink {
    private final CueHits cues;
    private final int name;
    private int before;
    private int after;

    OwnWork(CueHits cues, int name) {
      this.cues = cues;
      this.name = name;
    }

    @Override
    public void hit(int start, int end, int phrase) {
      int place = CueClass.USAGE_OWN.in(cues.classes(phrase)) ? 1 : 0;
      before += start < name ? place : 0;
      after += start < name ? 0 : place;
    }
  }

  /** The numbers of the features. */
  private static final class Names {
    private final FeatureNames all = new FeatureNames();
    private final int always = all.add("always");
    private final int genre = all.add("genre");
    private final int[] section = all.addEach("section=", sections());
    private final int title = all.add("section=title");
    private final int[] before = all.addEach("before ", classes());
    private final int[] after = all.addEach("after ", classes());
    private final int[] near = all.addEach("near ", classes());
    private final int pinned = all.add("pinned");
    private final int size = all.add("size");
    private final int noOwnWork = all.add("no own work");
    private final int beforeOwnWork = all.add("before own work");
    private final int behindOwnWork = all.add("behind own work");
    private final int muchOwnWork = all.add("much own work");
    private final int unspacedScript = all.add("unspaced script");
    private final int inExampleList = all.add("in example list");
    private final int amongInitials = all.add("among initials");
    private final int citedTitle = all.add("cited title");
    private final int citedBehind = all.add("cited behind");

    private static Object[] classes() {
      return CLASSES.stream().map(cueClass -> cueClass.label().substring("usage-".length())).toArray();
    }

    private static Object[] sections() {
      return Stream.of(SectionType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)).toArray();
    }
  }
}

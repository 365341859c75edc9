package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.scan.HitList;
import io.github.modeltrail.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in the context of a name says something about it: words and phrases in classes, from the resource
 * {@code context-cues.tsv}, the makers of models, and what else their names can mean.
 *
 * <p>
 * A class is a feature's name; which way it points, and how far, the trained weights say. Immutable.
 */
final class Cues {
  private static final String RESOURCE = "context-cues.tsv";
  private static final int[] NO_PHRASES = {};

  private final Map<String, Long> classes;
  private final CuePhrases phrases;
  private final IdentityHashMap<Developer, int[]> makers = new IdentityHashMap<>();
  private final Map<String, int[]> confusables = new HashMap<>();

  private Cues(Map<String, Long> classes, Collection<ModelFamily> families) {
    this.classes = classes;
    IdentityHashMap<Developer, List<String>> makersNames = new IdentityHashMap<>();
    Set<String> others = new HashSet<>();
    for (ModelFamily family : families) {
      others.addAll(makersNames.computeIfAbsent(family.developer(), Cues::names));
      family.names().forEach(name -> others.addAll(folded(name.confusables())));
    }
    phrases = new CuePhrases(ofContext(classes), others);
    makersNames.forEach((maker, names) -> makers.put(maker, numbers(names)));
    for (ModelFamily family : families) {
      family.names().stream().filter(name -> !name.confusables().isEmpty())
          .forEach(name -> confusables.put(name.text(), numbers(folded(name.confusables()))));
    }
  }

  /** The bundled cues, and those that the families bring. */
  static Cues of(Collection<ModelFamily> families) {
    Map<String, Long> classes = new LinkedHashMap<>();
    TableLines.of(RESOURCE).forEach(line -> read(line, classes));
    return new Cues(classes, families);
  }

  private static void read(String line, Map<String, Long> classes) {
    String[] cells = line.split("\t", 2);
    CueClass cueClass = CueClass.ofLabel(cells[0])
        .orElseThrow(() -> new IllegalStateException(RESOURCE + ": no class of cues is named " + cells[0]));
    for (String cell : cells[1].split(";", -1)) {
      String phrase = cell.stripLeading(); // a space behind says that the last word ends there
      if (!phrase.isEmpty()) {
        classes.merge(phrase, cueClass.bit(), (some, more) -> some | more);
      }
    }
  }

  private static Map<String, Long> ofContext(Map<String, Long> classes) {
    long context =
        Arrays.stream(CueClass.values()).filter(CueClass::isOfContext).mapToLong(CueClass::bit).reduce(0,
            (a, b) -> a | b);
    Map<String, Long> found = new LinkedHashMap<>(classes);
    found.replaceAll((phrase, bits) -> bits & context);
    found.values().removeIf(bits -> bits == 0);
    return found;
  }

  private static List<String> names(Developer maker) {
    return folded(Stream.concat(Stream.of(maker.name()), maker.aliases().stream()).toList())
        .stream().filter(name -> name.length() > 2 || Folding.isUnspacedScript(name.charAt(0))).toList();
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).toList();
  }

  private int[] numbers(List<String> words) {
    return words.stream().mapToInt(phrases::number).toArray();
  }

  CuePhrases phrases() {
    return phrases;
  }

  /** The classes of a folded word, a bit for each. */
  long classesOf(String word) {
    return classes.getOrDefault(word, 0L);
  }

  /** Whether the folded word is in the class. */
  boolean is(CueClass cueClass, String word) {
    return cueClass.in(classesOf(word));
  }

  /** Whether a cue of the class stands in the text. */
  boolean holds(CueClass cueClass, String text) {
    HitList hits = new HitList();
    phrases.find(text, 0, text.length(), hits);
    boolean held = false;
    for (int hit = 0; hit < hits.size(); hit++) {
      held |= cueClass.in(phrases.classes(hits.name(hit)));
    }
    return held;
  }

  /** The words of a class, in the order of the resource. */
  List<String> words(CueClass cueClass) {
    return classes.entrySet().stream().filter(word -> cueClass.in(word.getValue())).map(Map.Entry::getKey).toList();
  }

  /** Numbers of the phrases that name the family's maker. */
  int[] makersOf(ModelFamily family) {
    return makers.getOrDefault(family.developer(), NO_PHRASES);
  }

  /** Numbers of the phrases that stand near the name where it means something else. */
  int[] confusablesOf(String name) {
    return confusables.getOrDefault(name, NO_PHRASES);
  }
}

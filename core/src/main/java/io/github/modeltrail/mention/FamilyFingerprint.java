package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits what the lexicon says of a family in two: what decides which mentions a text holds and what release each means,
 * and what mentions only repeat. Texts have to be read again after a change of the first; after one of the second the
 * mentions that there are get other facts.
 */
final class FamilyFingerprint {
  private final Lexicon lexicon;
  private final Makers makers;

  FamilyFingerprint(Lexicon lexicon, Makers makers) {
    this.lexicon = lexicon;
    this.makers = makers;
  }

  /** What decides about mentions. A release's facts count as far as they help to choose between releases. */
  String ofRecognition(ModelFamily family) {
    List<Object> all = new ArrayList<>(List.of(family.name(), family.developer().name(), family.developer().aliases(),
        family.names(), family.modalities(), family.base(), ResolutionEvidence.firstRelease(family)));
    for (ModelRelease release : family.releases()) {
      all.add(List.of(release.name(), release.aliases(), release.sizes(), release.variants(), release.base(),
          release.openness() == Openness.PROPRIETARY));
    }
    all.add(makersInNames(family));
    return all.toString();
  }

  /** What its mentions repeat. */
  String ofFacts(ModelFamily family) {
    List<Object> all = new ArrayList<>(List.of(family.developer(), family.openness()));
    for (ModelRelease release : family.releases()) {
      all.add(List.of(release.name(), release.released(), release.openness(), release.opennessChanges(),
          release.developer().flatMap(lexicon::developer)));
    }
    return all.toString();
  }

  /** The beginnings of its names that are makers or families: where a maker opens a name, the mention leaves it out. */
  private List<String> makersInNames(ModelFamily family) {
    List<String> found = new ArrayList<>();
    family.names().stream().map(LexiconName::text).forEach(name -> addMakers(name, found));
    for (ModelRelease release : family.releases()) {
      addMakers(release.name(), found);
      release.aliases().forEach(alias -> addMakers(alias, found));
    }
    return found;
  }

  private void addMakers(String name, List<String> found) {
    String folded = Folding.fold(name);
    for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
      String opening = folded.substring(0, space);
      if (makers.names().contains(opening)) {
        found.add((makers.families().contains(opening) ? "family " : "maker ") + opening);
      }
    }
  }

  /**
   * The makers that can be tied before any name by a hyphen, as anchors: such a maker is one word. Others have no effect
   * beyond their own families.
   */
  Set<String> makerAnchors() {
    Set<String> anchors = new TreeSet<>();
    makers.names().stream().filter(FamilyFingerprint::isWord).map(Anchors::of).flatMap(Optional::stream)
        .forEach(anchors::add);
    return anchors;
  }

  /** The makers of one word that no index can find, such as numbers. */
  Set<String> makersWithoutAnchor() {
    Set<String> without = new TreeSet<>(makers.names());
    without.removeIf(maker -> !isWord(maker) || Anchors.of(maker).isPresent());
    return without;
  }

  private static boolean isWord(String maker) {
    return maker.chars().allMatch(unit -> Letters.isWord((char) unit));
  }
}

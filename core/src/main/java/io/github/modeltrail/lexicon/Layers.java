package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Entries.DeveloperEntry;
import io.github.modeltrail.lexicon.Entries.FamilyEntry;
import io.github.modeltrail.lexicon.Entries.NameEntry;
import io.github.modeltrail.lexicon.Entries.ReleaseEntry;
import io.github.modeltrail.lexicon.Entries.SourceEntry;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Entries of many files laid one over the other.
 *
 * <p>
 * Files of one layer must not describe the same thing twice. A later layer adds to what an earlier one says, and changes
 * it only where its entry says {@code "corrects": true}.
 */
final class Layers {
  private final TreeMap<String, DeveloperEntry> developers;
  private final TreeMap<String, FamilyEntry> families;
  private final TreeMap<String, SourceEntry> sources;
  private final List<ExcludedName> excluded;
  private final List<LexiconProblem> problems = new ArrayList<>();
  private Optional<PartialDate> released;

  Layers() {
    developers = new TreeMap<>();
    families = new TreeMap<>();
    sources = new TreeMap<>();
    excluded = new ArrayList<>();
    released = Optional.empty();
  }

  /** A copy to lay more over it. */
  Layers(Layers below) {
    developers = new TreeMap<>(below.developers);
    families = new TreeMap<>(below.families);
    sources = new TreeMap<>(below.sources);
    excluded = new ArrayList<>(below.excluded);
    released = below.released;
  }

  Map<String, DeveloperEntry> developers() {
    return developers;
  }

  Map<String, FamilyEntry> families() {
    return families;
  }

  Map<String, SourceEntry> sources() {
    return sources;
  }

  List<ExcludedName> excluded() {
    return excluded;
  }

  /** Month of the newest layer that names one. */
  Optional<PartialDate> released() {
    return released;
  }

  List<LexiconProblem> problems() {
    return problems;
  }

  void add(List<Entries> layer) {
    Map<String, Place> inThisLayer = new HashMap<>();
    for (Entries file : layer) {
      released = file.released().or(() -> released);
      excluded.addAll(file.excluded());
      file.developer().ifPresent(developer -> add(developer, inThisLayer));
      file.sources().forEach(source -> sources.merge(source.source().key(), source, this::merge));
      file.families().forEach(family -> add(family, inThisLayer));
    }
  }

  private void add(DeveloperEntry developer, Map<String, Place> inThisLayer) {
    String name = developer.developer().name();
    once("developer \"" + name + "\"", developer.place(), inThisLayer);
    developers.merge(name, developer, this::merge);
  }

  private void add(FamilyEntry family, Map<String, Place> inThisLayer) {
    once("family \"" + family.name() + "\"", family.place(), inThisLayer);
    checkReleasesOnce(family);
    families.merge(family.name(), family, this::merge);
  }

  private void checkReleasesOnce(FamilyEntry family) {
    Map<String, Place> inThisFamily = new HashMap<>();
    for (ReleaseEntry release : family.releases()) {
      String key = NameKey.of(release.name());
      Place first = inThisFamily.putIfAbsent(key, release.place());
      if (first != null) {
        describedTwice("release \"" + key + "\" of \"" + family.name() + "\"", release.place(), first);
      }
    }
  }

  private void once(String what, Place place, Map<String, Place> seen) {
    Place first = seen.putIfAbsent(what, place);
    if (first != null) {
      describedTwice(what, place, first);
    }
  }

  private void describedTwice(String what, Place place, Place first) {
    error(place, what + " is described a second time; the first is at " + first);
  }

  private DeveloperEntry merge(DeveloperEntry below, DeveloperEntry above) {
    Developer old = below.developer();
    Developer now = above.developer();
    boolean same = old.country().equals(now.country()) && old.type() == now.type();
    if (!same && !above.corrects()) {
      conflict(above.place(), "developer \"" + now.name() + "\" is a " + now.type().label() + " of " + now.country(),
          "a " + old.type().label() + " of " + old.country(), below.place());
    }
    Developer merged = new Developer(now.name(), now.country(), now.type(), union(old.aliases(), now.aliases()),
        same ? old.source() : now.source());
    return new DeveloperEntry(above.place(), above.corrects(), merged);
  }

  private SourceEntry merge(SourceEntry below, SourceEntry above) {
    if (!below.source().equals(above.source())) {
      conflict(above.place(), "source \"" + above.source().key() + "\" is \"" + above.source().title() + "\"",
          "\"" + below.source().title() + "\"", below.place());
    }
    return above;
  }

  private FamilyEntry merge(FamilyEntry below, FamilyEntry above) {
    String what = "family \"" + above.name() + "\" has ";
    if (!below.developer().name().equals(above.developer().name()) && !above.corrects()) {
      conflict(above.place(), what + "developer " + above.developer().name(), below.developer().name(), below.place());
    }
    Optional<Openness> openness = choose(above, below, what + "openness ", above.openness(), below.openness());
    Optional<Entries.Reference> base = choose(above, below, what + "base ", above.base(), below.base());
    List<Modality> modalities = above.modalities().isEmpty() ? below.modalities() : above.modalities();
    if (!modalities.equals(below.modalities()) && !below.modalities().isEmpty() && !above.corrects()) {
      conflict(above.place(), what + "modalities " + above.modalities(), below.modalities().toString(), below.place());
    }
    return new FamilyEntry(below.place(), above.corrects(), above.name(), above.developer(), names(below, above),
        modalities, openness, base, above.source().or(below::source), releases(below, above));
  }

  private <T> Optional<T> choose(FamilyEntry above, FamilyEntry below, String what, Optional<T> now, Optional<T> old) {
    if (now.isPresent() && old.isPresent() && !word(now.get()).equals(word(old.get())) && !above.corrects()) {
      conflict(above.place(), what + word(now.get()), word(old.get()), below.place());
    }
    return now.or(() -> old);
  }

  private static String word(Object value) {
    return value instanceof Entries.Reference reference ? reference.name() : value.toString();
  }

  private static Optional<List<NameEntry>> names(FamilyEntry below, FamilyEntry above) {
    if (below.names().isEmpty() || above.names().isEmpty()) {
      return above.names().or(below::names);
    }
    Map<String, NameEntry> byText = new LinkedHashMap<>();
    Stream.concat(below.names().get().stream(), above.names().get().stream())
        .forEach(name -> byText.put(name.name().text(), name));
    return Optional.of(List.copyOf(byText.values()));
  }

  private List<ReleaseEntry> releases(FamilyEntry below, FamilyEntry above) {
    Map<String, ReleaseEntry> byKey = new LinkedHashMap<>();
    Stream.concat(below.releases().stream(), above.releases().stream())
        .forEach(release -> byKey.merge(NameKey.of(release.name()), release, this::merge));
    return List.copyOf(byKey.values());
  }

  private ReleaseEntry merge(ReleaseEntry below, ReleaseEntry above) {
    if (!above.corrects() && !factsOf(below).equals(factsOf(above))) {
      conflict(above.place(), "release \"" + above.name() + "\" is " + factsOf(above), factsOf(below).toString(),
          below.place());
    }
    return above;
  }

  private static List<Object> factsOf(ReleaseEntry release) {
    return List.of(release.name(), release.released().map(PartialDate::toString).orElse("undated"),
        release.openness().map(Openness::label).orElse("as open as its family"), release.sizes(), release.variants(),
        release.aliases().stream().map(Entries.Reference::name).toList());
  }

  private void conflict(Place place, String here, String there, Place other) {
    error(place, here + ", but at " + other + " it is " + there
        + "; say \"corrects\": true in this entry if it is meant to replace the other");
  }

  private void error(Place place, String message) {
    problems.add(new LexiconProblem(place, Severity.ERROR, message));
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> seen = new HashSet<>();
    return Stream.concat(first.stream(), second.stream()).filter(seen::add).toList();
  }
}

package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Entries.FamilyEntry;
import io.github.modeltrail.lexicon.Entries.NameEntry;
import io.github.modeltrail.lexicon.Entries.Reference;
import io.github.modeltrail.lexicon.Entries.ReleaseEntry;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is wrong between entries: names claimed twice, references that lead nowhere, times that cannot be. */
final class CrossCheck {
  private static final Pattern PUBLIC_SOURCE = Pattern.compile("arXiv:\\d{4}\\.\\d{4,5}|doi:10\\.\\S+|https?://\\S+");

  private final Layers layers;
  private final List<LexiconProblem> problems = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Optional<PartialDate>> dates = new HashMap<>();

  private record Claim(Place place, String family) {}

  private CrossCheck(Layers layers) {
    this.layers = layers;
  }

  static List<LexiconProblem> problems(Layers layers) {
    CrossCheck check = new CrossCheck(layers);
    layers.families().values().forEach(check::collect);
    layers.developers().values()
        .forEach(entry -> check.source(new Reference(entry.place(), entry.developer().source())));
    layers.families().values().forEach(check::family);
    return check.problems;
  }

  private void collect(FamilyEntry family) {
    dates.put(NameKey.of(family.name()), firstRelease(family));
    for (ReleaseEntry release : family.releases()) {
      dates.put(NameKey.of(release.name()), release.released());
    }
    List<NameEntry> names = family.names().orElse(List.of(ownName(family)));
    if (names.isEmpty()) {
      error(family.place(), "family \"" + family.name() + "\" has an empty list of names; leave \"names\" out"
          + " if its own name is the only one");
    }
    names.forEach(name -> claim(name.place(), name.name().text(), family.name()));
  }

  private static NameEntry ownName(FamilyEntry family) {
    return new NameEntry(family.place(), EntriesReader.plainName(family.name()));
  }

  private static Optional<PartialDate> firstRelease(FamilyEntry family) {
    return family.releases().stream().flatMap(release -> release.released().stream()).min(PartialDate::compareTo);
  }

  private void claim(Place place, String text, String family) {
    String key = NameKey.of(text);
    Claim first = claims.putIfAbsent(key, new Claim(place, family));
    if (key.isEmpty()) {
      error(place, "the name \"" + text + "\" has neither letters nor digits");
    } else if (first != null && !first.family().equals(family)) {
      error(place, "the name \"" + text + "\" of family \"" + family + "\" is already a name of family \""
          + first.family() + "\" at " + first.place());
    }
  }

  private void family(FamilyEntry family) {
    if (family.openness().isEmpty()) {
      error(family.place(), "family \"" + family.name() + "\" needs \"openness\"");
    }
    if (family.modalities().isEmpty()) {
      error(family.place(), "family \"" + family.name() + "\" needs \"modalities\"");
    }
    if (family.source().isEmpty()) {
      error(family.place(), "family \"" + family.name() + "\" needs a \"source\"");
    }
    family.source().ifPresent(this::source);
    family.base().ifPresent(base -> base(base, firstRelease(family)));
    family.names().orElse(List.of()).forEach(name -> releaseOfName(name, family));
    family.releases().forEach(release -> release(release, family));
  }

  private void releaseOfName(NameEntry name, FamilyEntry family) {
    name.name().release().ifPresent(target -> {
      if (family.releases().stream().noneMatch(release -> release.name().equals(target))) {
        error(name.place(), "the name \"" + name.name().text() + "\" stands for release \"" + target
            + "\", which family \"" + family.name() + "\" does not have");
      }
    });
  }

  private void release(ReleaseEntry release, FamilyEntry family) {
    release.source().ifPresent(this::source);
    release.base().ifPresent(base -> base(base, release.released()));
    release.developer().filter(developer -> !layers.developers().containsKey(developer.name()))
        .ifPresent(developer -> error(developer.place(), "developer \"" + developer.name()
            + "\" is not in the lexicon; give it a file of its own"));
    for (Reference alias : release.aliases()) {
      Claim claim = claims.get(NameKey.of(alias.name()));
      if (claim != null && !claim.family().equals(family.name())) {
        error(alias.place(), "the alias \"" + alias.name() + "\" is already a name of family \"" + claim.family()
            + "\" at " + claim.place());
      }
    }
    changes(release);
  }

  private void changes(ReleaseEntry release) {
    LocalDate last = release.released().map(PartialDate::earliest).orElse(LocalDate.MIN);
    for (OpennessChange change : release.opennessChanges()) {
      if (change.from().latest().isBefore(last)) {
        error(release.place(), "openness of \"" + release.name() + "\" changes on " + change.from()
            + ", before the state it changes; changes stand in order of time after the release");
      }
      last = change.from().earliest();
    }
  }

  private void base(Reference base, Optional<PartialDate> derived) {
    Optional<PartialDate> original = dates.get(NameKey.of(base.name()));
    if (original == null) {
      error(base.place(), "base \"" + base.name() + "\" is neither a family nor a release of the lexicon");
    } else if (derived.isPresent() && original.isPresent()
        && derived.get().latest().isBefore(original.get().earliest())) {
      problems
          .add(new LexiconProblem(base.place(), Severity.WARNING, "released " + derived.get() + ", before its base \""
              + base.name() + "\" of " + original.get()));
    }
  }

  private void source(Reference source) {
    if (!layers.sources().containsKey(source.name()) && !PUBLIC_SOURCE.matcher(source.name()).matches()) {
      error(source.place(), "source \"" + source.name()
          + "\" is not known; use a key of sources.json, arXiv:NUMBER, doi:NAME or an address");
    }
  }

  private void error(Place place, String message) {
    problems.add(new LexiconProblem(place, Severity.ERROR, message));
  }
}

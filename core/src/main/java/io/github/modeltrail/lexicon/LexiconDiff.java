package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what differs between two lexica. */
public final class LexiconDiff {
  private final List<String> sentences = new ArrayList<>();

  private LexiconDiff() {}

  /** One sentence a difference: first developers, then families with their releases, each in the order of names. */
  public static List<String> describe(Lexicon old, Lexicon now) {
    LexiconDiff diff = new LexiconDiff();
    diff.developers(byName(List.copyOf(old.developers()), Developer::name),
        byName(List.copyOf(now.developers()), Developer::name));
    diff.families(byName(List.copyOf(old.families()), ModelFamily::name),
        byName(List.copyOf(now.families()), ModelFamily::name));
    return List.copyOf(diff.sentences);
  }

  private void developers(Map<String, Developer> old, Map<String, Developer> now) {
    old.keySet().stream().filter(name -> !now.containsKey(name))
        .forEach(name -> say("Developer " + name + " is gone."));
    now.forEach((name, developer) -> {
      Developer before = old.get(name);
      if (before == null) {
        say("Developer " + name + " is new: " + developer.type().label() + ", " + developer.country() + ".");
      } else {
        String who = "Developer " + name;
        changed(who, "country", before.country(), developer.country());
        changed(who, "type", before.type().label(), developer.type().label());
        changed(who, "aliases", before.aliases(), developer.aliases());
        changed(who, "source", before.source(), developer.source());
      }
    });
  }

  private void families(Map<String, ModelFamily> old, Map<String, ModelFamily> now) {
    old.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> say("Family " + name + " is gone."));
    now.forEach((name, family) -> {
      ModelFamily before = old.get(name);
      if (before == null) {
        say("Family " + name + " of " + family.developer().name() + " is new, with " + family.releases().size()
            + " releases.");
      } else {
        family(before, family);
      }
    });
  }

  private void family(ModelFamily old, ModelFamily now) {
    String which = "Family " + now.name();
    changed(which, "developer", old.developer().name(), now.developer().name());
    changed(which, "openness", old.openness().label(), now.openness().label());
    changed(which, "base", old.base().orElse("none"), now.base().orElse("none"));
    changed(which, "modalities", labels(old.modalities()), labels(now.modalities()));
    changed(which, "source", old.source(), now.source());
    names(which, byName(old.names(), LexiconName::text), byName(now.names(), LexiconName::text));
    releases(now.name(), byName(old.releases(), ModelRelease::name), byName(now.releases(), ModelRelease::name));
  }

  private void names(String which, Map<String, LexiconName> old, Map<String, LexiconName> now) {
    old.keySet().stream().filter(text -> !now.containsKey(text))
        .forEach(text -> say(which + " is no longer written \"" + text + "\"."));
    now.forEach((text, name) -> {
      LexiconName before = old.get(text);
      if (before == null) {
        say(which + " is also written \"" + text + "\" (" + name.safety().label() + ").");
      } else {
        String what = which + ", name \"" + text + "\"";
        changed(what, "safety", before.safety().label(), name.safety().label());
        changed(what, "confusables", before.confusables(), name.confusables());
        changed(what, "release", before.release().orElse("none"), name.release().orElse("none"));
      }
    });
  }

  private void releases(String family, Map<String, ModelRelease> old, Map<String, ModelRelease> now) {
    old.keySet().stream().filter(name -> !now.containsKey(name))
        .forEach(name -> say("Release " + name + " of " + family + " is gone."));
    now.forEach((name, release) -> {
      ModelRelease before = old.get(name);
      if (before == null) {
        say("Release " + name + " of " + family + " is new: " + date(release.released()) + ", "
            + release.openness().label() + ".");
      } else {
        release("Release " + name + " of " + family, before, release);
      }
    });
  }

  private void release(String which, ModelRelease old, ModelRelease now) {
    changed(which, "date", date(old.released()), date(now.released()));
    changed(which, "openness", old.openness().label(), now.openness().label());
    changed(which, "later openness", changes(old), changes(now));
    changed(which, "sizes", old.sizes(), now.sizes());
    changed(which, "variants", old.variants(), now.variants());
    changed(which, "aliases", old.aliases(), now.aliases());
    changed(which, "developer", old.developer().orElse("its family's"), now.developer().orElse("its family's"));
    changed(which, "base", old.base().orElse("none"), now.base().orElse("none"));
    changed(which, "source", old.source(), now.source());
  }

  private void changed(String which, String what, Object old, Object now) {
    if (!old.equals(now)) {
      say(which + ": " + what + " was " + old + ", is " + now + ".");
    }
  }

  private void say(String sentence) {
    sentences.add(sentence);
  }

  private static String date(Optional<PartialDate> released) {
    return released.map(PartialDate::toString).orElse("undated");
  }

  private static String labels(List<Modality> modalities) {
    return modalities.stream().map(Modality::label).collect(Collectors.joining(", "));
  }

  private static String changes(ModelRelease release) {
    return release.opennessChanges().isEmpty()
        ? "none"
        : release.opennessChanges().stream().map(change -> change.openness().label() + " from " + change.from())
            .collect(Collectors.joining(", "));
  }

  private static <T> Map<String, T> byName(List<T> items, Function<T, String> name) {
    Map<String, T> byName = new LinkedHashMap<>();
    items.forEach(item -> byName.put(name.apply(item), item));
    return byName;
  }
}

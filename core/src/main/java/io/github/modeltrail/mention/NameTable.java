package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.NameSafety;
import io.github.modeltrail.scan.HitSink;
import io.github.modeltrail.scan.NameScanner;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All names that the scan looks for, with what each stands for.
 *
 * <p>
 * They are the families' names in the spellings that people use, the release names that do not start with their family's
 * name ({@code SDXL}), and the traps. Of names that differ in capitals only, the text's capitals choose; a name that two
 * families share stands for the first.
 */
final class NameTable {
  private final List<List<NameEntry>> entries;
  private final List<String> spellings;
  private final NameScanner scanner;
  private final Map<String, NameEntry> stems;

  private NameTable(Map<String, List<NameEntry>> byName) {
    spellings = List.copyOf(byName.keySet());
    entries = byName.values().stream().map(List::copyOf).toList();
    scanner = NameScanner.of(spellings);
    stems = stemsOf(entries);
  }

  static NameTable of(List<ModelFamily> families, List<String> traps) {
    Map<String, List<NameEntry>> byName = new LinkedHashMap<>();
    traps.forEach(trap -> put(byName, trap, NameEntry.trap(trap)));
    List<FamilyVocabulary> vocabularies = families.stream().map(FamilyVocabulary::of).toList();
    for (int i = 0; i < families.size(); i++) {
      ModelFamily family = families.get(i);
      FamilyVocabulary vocabulary = vocabularies.get(i);
      family.names().forEach(name -> putSpellings(byName, NameEntry.listed(name, family, vocabulary)));
    }
    for (int i = 0; i < families.size(); i++) {
      ModelFamily family = families.get(i);
      FamilyVocabulary vocabulary = vocabularies.get(i);
      family.releases().forEach(release -> putAliases(byName, family, release, vocabulary));
    }
    return new NameTable(byName);
  }

  private static void putSpellings(Map<String, List<NameEntry>> byName, NameEntry entry) {
    Spellings.of(entry.name().text(), entry.vocabulary()).forEach(spelling -> put(byName, spelling, entry));
  }

  private static void putAliases(Map<String, List<NameEntry>> byName, ModelFamily family, ModelRelease release,
      FamilyVocabulary vocabulary) {
    List<String> aliases = new ArrayList<>(release.aliases());
    aliases.add(release.name());
    for (String alias : aliases) {
      if (!startsWithName(alias, family)) {
        LexiconName name =
            new LexiconName(alias, Optional.empty(), safetyOf(alias), List.of(), Optional.of(release.name()));
        putSpellings(byName, NameEntry.listed(name, family, vocabulary));
      }
    }
  }

  private static boolean startsWithName(String alias, ModelFamily family) {
    String folded = Folding.fold(alias);
    return family.names().stream().anyMatch(name -> folded.startsWith(Folding.fold(name.text())));
  }

  private static NameSafety safetyOf(String alias) {
    boolean marked = Letters.hasDigit(alias) || alias.indexOf(' ') > 0 || alias.indexOf('-') > 0;
    return marked && alias.length() > 3 ? NameSafety.ALONE : NameSafety.CASED;
  }

  private static void put(Map<String, List<NameEntry>> byName, String spelling, NameEntry entry) {
    String key = Folding.fold(spelling).replaceAll("[-_\\s]+", " ").strip();
    if (key.length() > 1 && Anchors.of(key).isPresent()) {
      byName.computeIfAbsent(key, name -> new ArrayList<>(1)).add(entry);
    }
  }

  /** The family whose whole name is that folded word; empty if there is none. */
  Optional<ModelFamily> familyOf(String word) {
    return entryOf(word).flatMap(NameEntry::family);
  }

  /** The entry of the family whose whole name is that folded word; empty if there is none. */
  Optional<NameEntry> entryOf(String word) {
    return Optional.ofNullable(stems.get(word));
  }

  private static Map<String, NameEntry> stemsOf(List<List<NameEntry>> entries) {
    Map<String, NameEntry> stems = new HashMap<>();
    for (List<NameEntry> sharing : entries) {
      NameEntry first = sharing.get(0);
      if (first.family().isPresent() && first.name().text().chars().allMatch(Character::isLetter)) {
        stems.put(Folding.fold(first.name().text()), first);
      }
    }
    return Map.copyOf(stems);
  }

  /** Passes each place where a name stands to {@code sink}; the number is that of {@link #entry}. */
  void scan(String text, HitSink sink) {
    scanner.scan(text, sink);
  }

  /** What a name found in the scan stands for when written as {@code written}. */
  NameEntry entry(int number, String written) {
    List<NameEntry> sharing = entries.get(number);
    for (NameEntry entry : sharing) {
      if (LetterCase.of(written, entry.name().text()) == LetterCase.EXACT) {
        return entry;
      }
    }
    return sharing.get(0);
  }

  /** The spellings by the name of each family that they can stand for; under the empty name those of traps. */
  Map<String, List<String>> spellingsByFamily() {
    Map<String, List<String>> byFamily = new TreeMap<>();
    for (int i = 0; i < spellings.size(); i++) {
      for (NameEntry entry : entries.get(i)) {
        String family = entry.family().map(ModelFamily::name).orElse("");
        byFamily.computeIfAbsent(family, name -> new ArrayList<>()).add(spellings.get(i));
      }
    }
    return byFamily;
  }

  /** What the scan looks for, in the order of {@link #entry}. */
  List<String> spellings() {
    return spellings;
  }

  /** Whether the folded word is a family's whole name. */
  boolean isStem(String word) {
    return stems.containsKey(word);
  }
}

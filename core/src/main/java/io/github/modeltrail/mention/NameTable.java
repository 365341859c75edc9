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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All names that the scan looks for, with what each stands for.
 *
 * <p>
 * They are the families' names in the spellings that people use, the release names that do not start with their family's
 * name ({@code SDXL}), and the traps. A name that two families share stands for the first.
 */
final class NameTable {
  private final List<NameEntry> entries;
  private final List<String> texts;
  private final NameScanner scanner;
  private final Set<String> stems;

  private NameTable(Map<String, NameEntry> byName) {
    texts = List.copyOf(byName.keySet());
    entries = List.copyOf(byName.values());
    scanner = NameScanner.of(texts);
    stems = stemsOf(entries);
  }

  static NameTable of(List<ModelFamily> families, List<String> traps) {
    Map<String, NameEntry> byName = new LinkedHashMap<>();
    Map<ModelFamily, FamilyVocabulary> vocabularies = new HashMap<>();
    families.forEach(family -> vocabularies.put(family, FamilyVocabulary.of(family)));
    traps.forEach(trap -> put(byName, trap, trapEntry(trap)));
    for (ModelFamily family : families) {
      FamilyVocabulary vocabulary = vocabularies.getOrDefault(family, FamilyVocabulary.NONE);
      for (LexiconName name : family.names()) {
        putSpellings(byName, new NameEntry(name, Optional.of(family), vocabulary));
      }
    }
    for (ModelFamily family : families) {
      FamilyVocabulary vocabulary = vocabularies.getOrDefault(family, FamilyVocabulary.NONE);
      family.releases().forEach(release -> putAliases(byName, family, release, vocabulary));
    }
    return new NameTable(byName);
  }

  private static NameEntry trapEntry(String trap) {
    LexiconName name = new LexiconName(trap, Optional.empty(), NameSafety.ALONE, List.of(), Optional.empty());
    return new NameEntry(name, Optional.empty(), FamilyVocabulary.NONE);
  }

  private static void putSpellings(Map<String, NameEntry> byName, NameEntry entry) {
    Spellings.of(entry.name().text()).forEach(spelling -> put(byName, spelling, entry));
  }

  private static void putAliases(Map<String, NameEntry> byName, ModelFamily family, ModelRelease release,
      FamilyVocabulary vocabulary) {
    List<String> aliases = new ArrayList<>(release.aliases());
    aliases.add(release.name());
    for (String alias : aliases) {
      if (!startsWithName(alias, family)) {
        LexiconName name =
            new LexiconName(alias, Optional.empty(), safetyOf(alias), List.of(), Optional.of(release.name()));
        putSpellings(byName, new NameEntry(name, Optional.of(family), vocabulary));
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

  private static void put(Map<String, NameEntry> byName, String spelling, NameEntry entry) {
    byName.putIfAbsent(Folding.fold(spelling), entry);
  }

  private static Set<String> stemsOf(List<NameEntry> entries) {
    Set<String> stems = new HashSet<>();
    for (NameEntry entry : entries) {
      if (!entry.isTrap() && entry.name().text().chars().allMatch(Character::isLetter)) {
        stems.add(Folding.fold(entry.name().text()));
      }
    }
    return Set.copyOf(stems);
  }

  /** Passes each place where a name stands to {@code sink}; the number is that of {@link #entry}. */
  void scan(String text, HitSink sink) {
    scanner.scan(text, sink);
  }

  NameEntry entry(int number) {
    return entries.get(number);
  }

  /** The spellings, in the order of {@link #entry}. */
  List<String> spellings() {
    return texts;
  }

  /** Whether the folded word is a family's whole name. */
  boolean isStem(String word) {
    return stems.contains(word);
  }
}

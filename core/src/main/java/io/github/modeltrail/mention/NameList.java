package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.NameSafety;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what the scan looks for: traps, then names of families, then names of releases, each in its spellings. */
final class NameList {
  private final Map<String, List<NameEntry>> byName = new LinkedHashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  NameList(List<ModelFamily> families, List<String> traps) {
    families.forEach(family -> familyNames.add(Folding.fold(family.name())));
    traps.forEach(trap -> put(trap, NameEntry.trap(trap)));
    List<FamilyVocabulary> vocabularies = families.stream().map(FamilyVocabulary::of).toList();
    for (int i = 0; i < families.size(); i++) {
      addNames(families.get(i), vocabularies.get(i));
    }
    for (int i = 0; i < families.size(); i++) {
      for (ModelRelease release : families.get(i).releases()) {
        addAliases(families.get(i), release, vocabularies.get(i));
      }
    }
  }

  /** The entries by what the scan looks for, in order; entries that share a spelling stand together. */
  Map<String, List<NameEntry>> byName() {
    return byName;
  }

  private void addNames(ModelFamily family, FamilyVocabulary vocabulary) {
    family.names().forEach(name -> putSpellings(NameEntry.listed(name, family, vocabulary)));
  }

  private void addAliases(ModelFamily family, ModelRelease release, FamilyVocabulary vocabulary) {
    List<String> aliases = new ArrayList<>(release.aliases());
    aliases.add(release.name());
    for (String alias : aliases) {
      // A release that is called like a number of parameters, such as 4M, is not told from one.
      if (!startsWithName(alias, family) && PieceShape.of(Folding.fold(alias)) != PieceKind.SIZE) {
        LexiconName name =
            new LexiconName(alias, Optional.empty(), safetyOf(alias), List.of(), Optional.of(release.name()));
        putSpellings(NameEntry.listed(name, family, vocabulary));
      }
    }
  }

  private static boolean startsWithName(String alias, ModelFamily family) {
    for (LexiconName name : family.names()) {
      if (startsFolded(alias, name.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsFolded(String text, String start) {
    if (text.length() < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (Folding.fold(text.charAt(i)) != Folding.fold(start.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static NameSafety safetyOf(String alias) {
    boolean marked = Letters.hasDigit(alias) || alias.indexOf(' ') > 0 || alias.indexOf('-') > 0;
    return marked && alias.length() > 3 ? NameSafety.ALONE : NameSafety.CASED;
  }

  private void putSpellings(NameEntry entry) {
    Spellings.of(entry.name().text(), entry.vocabulary(), familyNames::contains)
        .forEach(spelling -> put(spelling, entry));
  }

  private void put(String spelling, NameEntry entry) {
    String key = key(spelling);
    List<NameEntry> sharing = byName.get(key);
    if (sharing != null) {
      sharing.add(entry);
    } else if (key.length() > 1 && Anchors.has(key)) {
      byName.put(key, new ArrayList<>(List.of(entry)));
    }
  }

  /** The folded spelling with one space for each run of separators, none at its ends. */
  private static String key(String spelling) {
    StringBuilder key = new StringBuilder(spelling.length());
    for (int i = 0; i < spelling.length(); i++) {
      char unit = spelling.charAt(i);
      boolean separator = unit == '-' || unit == '_' || Letters.isSpace(unit);
      if (!separator) {
        key.append(Folding.fold(unit));
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    int end = key.length();
    return key.substring(0, end > 0 && key.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}

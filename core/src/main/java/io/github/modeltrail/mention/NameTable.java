package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.scan.HitList;
import io.github.modeltrail.scan.NameScanner;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
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
  /** What each spelling can stand for. */
  private final NameEntry[][] entries;
  private final List<String> spellings;
  private final NameScanner scanner;
  private final Map<String, NameEntry> stems;

  private NameTable(Map<String, List<NameEntry>> byName) {
    spellings = List.copyOf(byName.keySet());
    entries = byName.values().stream().map(sharing -> sharing.toArray(NameEntry[]::new)).toArray(NameEntry[][]::new);
    scanner = NameScanner.of(spellings);
    stems = stemsOf(entries);
  }

  static NameTable of(List<ModelFamily> families, List<String> traps) {
    return new NameTable(new NameList(families, traps).byName());
  }

  /** The family whose whole name is that folded word; empty if there is none. */
  Optional<ModelFamily> familyOf(String word) {
    return entryOf(word).flatMap(NameEntry::family);
  }

  /** The entry of the family whose whole name is that folded word; empty if there is none. */
  Optional<NameEntry> entryOf(String word) {
    return Optional.ofNullable(stems.get(word));
  }

  private static Map<String, NameEntry> stemsOf(NameEntry[][] entries) {
    Map<String, NameEntry> stems = new HashMap<>();
    for (NameEntry[] sharing : entries) {
      NameEntry first = sharing[0];
      if (first.family().isPresent() && first.name().text().chars().allMatch(Character::isLetter)) {
        stems.put(Folding.fold(first.name().text()), first);
      }
    }
    return Map.copyOf(stems);
  }

  /** The places where a name stands; the number of each is that of {@link #entry}. */
  HitList scan(String text) {
    HitList hits = new HitList();
    scanner.scan(text, hits);
    return hits;
  }

  /** What a name found in the scan stands for when written as {@code written}. */
  NameEntry entry(int number, String written) {
    NameEntry[] sharing = entries[number];
    if (sharing.length == 1) {
      return sharing[0];
    }
    for (NameEntry entry : sharing) {
      if (LetterCase.of(written, entry.name().text()) == LetterCase.EXACT) {
        return entry;
      }
    }
    return sharing[0];
  }

  /** The spellings by the name of each family that they can stand for; under the empty name those of traps. */
  Map<String, List<String>> spellingsByFamily() {
    Map<String, List<String>> byFamily = new TreeMap<>();
    for (int i = 0; i < spellings.size(); i++) {
      for (NameEntry entry : entries[i]) {
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
}

package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of those who make models, and those of the families, of which some are the same.
 *
 * @param names
 *          names and aliases of all developers, folded
 * @param families
 *          names of all families, folded
 */
record Makers(Set<String> names, Set<String> families) {

  Makers {
    names = Set.copyOf(names);
    families = Set.copyOf(families);
  }

  static Makers of(Lexicon lexicon) {
    Set<String> names = new HashSet<>();
    for (Developer developer : lexicon.developers()) {
      names.add(Folding.fold(developer.name()));
      developer.aliases().forEach(alias -> names.add(Folding.fold(alias)));
    }
    Set<String> families = new HashSet<>();
    lexicon.families().forEach(family -> families.add(Folding.fold(family.name())));
    return new Makers(names, families);
  }
}

package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.NameSafety;
import java.util.Optional;

/**
 * One name that the scan looks for.
 *
 * @param name
 *          the name with what is known about it
 * @param family
 *          the family it means; empty for a trap, a name that only eats the span ({@code llama.cpp})
 * @param vocabulary
 *          words and numbers of the family's releases
 */
record NameEntry(LexiconName name, Optional<ModelFamily> family, FamilyVocabulary vocabulary) {

  boolean isTrap() {
    return family.isEmpty();
  }

  NameSafety safety() {
    return name.safety();
  }
}

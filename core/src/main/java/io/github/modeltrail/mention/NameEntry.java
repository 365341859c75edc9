package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.NameSafety;
import java.util.List;
import java.util.Optional;

/**
 * One name that the scan looks for, or that has the shape of one.
 *
 * @param name
 *          the name with what is known about it
 * @param family
 *          the family it means; empty for a trap, a name that only eats the span ({@code llama.cpp}), and for an unlisted
 *          name
 * @param vocabulary
 *          words and numbers of the family's releases
 * @param base
 *          for an unlisted name, the family it seems to derive from
 * @param role
 *          what it is to the scan
 */
record NameEntry(LexiconName name, Optional<ModelFamily> family, FamilyVocabulary vocabulary,
    Optional<ModelFamily> base, Role role) {

  /** What a name is to the scan. */
  enum Role {
    /** A name that the lexicon lists. */
    LISTED,
    /** A bare version, looked for after the whole name was found. */
    ECHO,
    /** A short name that the document itself gives a model. */
    ALIAS,
    /** A name with the shape of a model's. */
    UNLISTED,
    /** A name that contains a model's and means something else. */
    TRAP
  }

  static NameEntry listed(LexiconName name, ModelFamily family, FamilyVocabulary vocabulary) {
    return new NameEntry(name, Optional.of(family), vocabulary, Optional.empty(), Role.LISTED);
  }

  static NameEntry echo(LexiconName name, ModelFamily family, FamilyVocabulary vocabulary) {
    return new NameEntry(name, Optional.of(family), vocabulary, Optional.empty(), Role.ECHO);
  }

  static NameEntry alias(LexiconName name, ModelFamily family, FamilyVocabulary vocabulary) {
    return new NameEntry(name, Optional.of(family), vocabulary, Optional.empty(), Role.ALIAS);
  }

  static NameEntry unlisted(String name, Optional<ModelFamily> base) {
    return new NameEntry(plain(name), Optional.empty(), FamilyVocabulary.NONE, base, Role.UNLISTED);
  }

  static NameEntry trap(String name) {
    return new NameEntry(plain(name), Optional.empty(), FamilyVocabulary.NONE, Optional.empty(), Role.TRAP);
  }

  private static LexiconName plain(String name) {
    return new LexiconName(name, Optional.empty(), NameSafety.CONTEXT, List.of(), Optional.empty());
  }

  /** This entry beside its maker, who makes up for what it would need otherwise; a version it could have is its own. */
  NameEntry besideMaker(NameReading reading) {
    if (role != Role.LISTED || safety() == NameSafety.ALONE) {
      return this;
    }
    boolean certain = name.release().isPresent() && safety() != NameSafety.CONTEXT;
    LexiconName supported = new LexiconName(name.text(), name.language(),
        certain ? NameSafety.ALONE : NameSafety.CONTEXT, name.confusables(), name.release());
    Optional<Piece> version = reading.first(PieceKind.VERSION);
    return new NameEntry(supported, family,
        version.isPresent() ? vocabulary.withVersion(version.get().text()) : vocabulary, base, role);
  }

  boolean isTrap() {
    return role == Role.TRAP;
  }

  NameSafety safety() {
    return name.safety();
  }
}

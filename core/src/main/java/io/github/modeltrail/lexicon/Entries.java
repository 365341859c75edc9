package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import java.util.List;
import java.util.Optional;

/** What one lexicon file says, with the places where it says it. */
record Entries(Optional<PartialDate> released, Optional<DeveloperEntry> developer, List<FamilyEntry> families,
    List<SourceEntry> sources, List<ExcludedName> excluded) {

  record DeveloperEntry(Place place, boolean corrects, Developer developer) {}

  record SourceEntry(Place place, LexiconSource source) {}

  /** A name with its place. */
  record NameEntry(Place place, LexiconName name) {}

  /** A family as far as this file describes it; what is missing comes from another file. */
  record FamilyEntry(Place place, boolean corrects, String name, Developer developer, Optional<List<NameEntry>> names,
      List<Modality> modalities, Optional<Openness> openness, Optional<Reference> base, Optional<Reference> source,
      List<ReleaseEntry> releases) {}

  /** The name of a family, release, developer or source, with the place where it is used. */
  record Reference(Place place, String name) {}

  /** A release; openness and source fall back to the family's. */
  record ReleaseEntry(Place place, boolean corrects, String name, List<Reference> aliases,
      Optional<PartialDate> released, Optional<Openness> openness, List<OpennessChange> opennessChanges,
      List<String> sizes, List<String> variants, Optional<Reference> developer, Optional<Reference> base,
      Optional<Reference> source) {}
}

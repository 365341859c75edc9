package io.github.modeltrail.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Models that share a name and a maker.
 *
 * @param name
 *          the usual name, unique in the lexicon; what tags report
 * @param developer
 *          who makes it
 * @param names
 *          all ways the family is written before any version, the usual one first
 * @param modalities
 *          what it works on
 * @param openness
 *          openness of a version that the lexicon does not list
 * @param base
 *          the family it derives from, if it does
 * @param releases
 *          its versions in order of release
 * @param source
 *          where these facts come from
 */
public record ModelFamily(String name, Developer developer, List<LexiconName> names, List<Modality> modalities,
    Openness openness, Optional<String> base, List<ModelRelease> releases, String source) {

  public ModelFamily {
    names = List.copyOf(names);
    modalities = List.copyOf(modalities);
    releases = List.copyOf(releases);
  }

  /** The release with that name or alias, letters compared without case. */
  public Optional<ModelRelease> release(String releaseName) {
    return releases.stream().filter(release -> release.name().equalsIgnoreCase(releaseName)
        || release.aliases().stream().anyMatch(releaseName::equalsIgnoreCase)).findFirst();
  }
}

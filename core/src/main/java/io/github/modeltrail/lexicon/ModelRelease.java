package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a family that came out at one time, in its sizes and variants.
 *
 * @param name
 *          its full name, such as {@code Qwen2.5} or {@code Claude 3.5 Sonnet}; unique in the family
 * @param aliases
 *          other written forms that the name grammar could not work out by itself
 * @param released
 *          first public day, as precise as known
 * @param openness
 *          openness on that day
 * @param opennessChanges
 *          later changes, in order of time
 * @param sizes
 *          parameter counts, such as {@code 72B} or {@code 8x7B}
 * @param variants
 *          names of its variants, such as {@code Instruct}
 * @param developer
 *          name of its developer where that is not the family's
 * @param base
 *          release or family it derives from
 * @param source
 *          where these facts come from
 */
public record ModelRelease(String name, List<String> aliases, Optional<PartialDate> released, Openness openness,
    List<OpennessChange> opennessChanges, List<String> sizes, List<String> variants, Optional<String> developer,
    Optional<String> base, String source) {

  public ModelRelease {
    aliases = List.copyOf(aliases);
    opennessChanges = List.copyOf(opennessChanges);
    sizes = List.copyOf(sizes);
    variants = List.copyOf(variants);
  }

  /** Openness as of a date; a date that is not known to the day counts with its last day. */
  public Openness opennessAsOf(PartialDate date) {
    Openness current = openness;
    for (OpennessChange change : opennessChanges) {
      if (!change.from().earliest().isAfter(date.latest())) {
        current = change.openness();
      }
    }
    return current;
  }
}

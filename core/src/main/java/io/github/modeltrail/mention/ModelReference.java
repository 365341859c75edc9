package io.github.modeltrail.mention;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Openness;
import java.util.Optional;

/**
 * What a mention refers to, as far as the name says and the lexicon knows. Facts are as of the document's date.
 *
 * @param family
 *          the lexicon's name of the family; empty for a well-formed name that the lexicon does not list
 * @param baseFamily
 *          for an unlisted name, the listed family it seems to derive from
 * @param model
 *          the release within the family, such as {@code Qwen2.5} or {@code Claude 3.5 Sonnet}
 * @param size
 *          parameter count as written in the name, such as {@code 72B} or {@code 8x7B}
 * @param variant
 *          what else the name says, such as {@code Instruct}
 * @param developer
 *          who made it; empty if unlisted
 * @param openness
 *          whether its weights could be had
 * @param released
 *          when it came out, as precise as known
 */
public record ModelReference(Optional<String> family, Optional<String> baseFamily, Optional<String> model,
    Optional<String> size, Optional<String> variant, Optional<Developer> developer, Openness openness,
    Optional<PartialDate> released) {

  /** Whether the name is well-formed but not in the lexicon. */
  public boolean unlisted() {
    return family.isEmpty();
  }
}

package io.github.modeltrail.analysis;

import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.mention.Usage;
import java.util.Optional;

/**
 * What the analyses need to know of one mention.
 *
 * @param name
 *          the name as it stands in the text
 * @param family
 *          the lexicon's family; empty for an unlisted name
 * @param developer
 *          who made the model, if known
 * @param country
 *          ISO 3166-1 alpha-2 code of the developer's seat, if known
 * @param openness
 *          how the model could be had
 * @param usage
 *          whether the document uses it
 */
public record MentionFacts(String name, Optional<String> family, Optional<String> developer, Optional<String> country,
    Openness openness, Usage usage) {
  private static final String NO_COUNTRY = "ZZ";

  static MentionFacts of(ModelMention mention) {
    ModelReference reference = mention.reference();
    Optional<String> country = reference.developer().map(Developer::country).filter(code -> !code.equals(NO_COUNTRY));
    return new MentionFacts(mention.surface(), reference.family(), reference.developer().map(Developer::name), country,
        reference.openness(), mention.usage());
  }
}

package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.OrganizationType;
import java.util.List;

/**
 * Who made a model.
 *
 * @param name
 *          the usual name, unique in the lexicon
 * @param country
 *          ISO 3166-1 alpha-2 code of the seat; {@code ZZ} where it is unknown or there is none
 * @param type
 *          its sector
 * @param aliases
 *          other names, former names, labs and hub organizations (such as {@code meta-llama}), in any language
 * @param source
 *          where these facts come from
 */
public record Developer(String name, String country, OrganizationType type, List<String> aliases, String source) {

  public Developer {
    aliases = List.copyOf(aliases);
  }
}

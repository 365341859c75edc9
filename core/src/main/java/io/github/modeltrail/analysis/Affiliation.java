package io.github.modeltrail.analysis;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.OrganizationType;
import java.util.Optional;

/**
 * Where a contributor of a document belongs.
 *
 * @param country
 *          ISO 3166-1 alpha-2 code, if known
 * @param sector
 *          the sector of the organization, if known
 */
public record Affiliation(Optional<String> country, Optional<OrganizationType> sector) {

  static Affiliation of(Contributor contributor) {
    return new Affiliation(contributor.country(), contributor.organizationType());
  }
}

package io.github.modeltrail.document;

import java.util.Optional;

/**
 * A person or organization behind a document.
 *
 * @param role
 *          what it did
 * @param name
 *          the person's name, if known
 * @param organization
 *          the organization's name, if known
 * @param organizationType
 *          the organization's sector, if known
 * @param country
 *          ISO 3166-1 alpha-2 code of the organization's or person's country, if known
 */
public record Contributor(ContributorRole role, Optional<String> name, Optional<String> organization,
    Optional<OrganizationType> organizationType, Optional<String> country) {

  /** A contributor of whom nothing but the role is known yet; add what is with the {@code with} methods. */
  public static Contributor of(ContributorRole role) {
    return new Contributor(role, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Contributor withName(String value) {
    return new Contributor(role, Optional.of(value), organization, organizationType, country);
  }

  public Contributor withOrganization(String value) {
    return new Contributor(role, name, Optional.of(value), organizationType, country);
  }

  public Contributor withOrganizationType(OrganizationType value) {
    return new Contributor(role, name, organization, Optional.of(value), country);
  }

  public Contributor withCountry(String value) {
    return new Contributor(role, name, organization, organizationType, Optional.of(value));
  }
}

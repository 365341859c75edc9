package io.github.modeltrail.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sector an organization belongs to. */
public enum OrganizationType {
  COMPANY, UNIVERSITY, GOVERNMENT, NONPROFIT, INDIVIDUAL, OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code company}. */
  public String label() {
    return label;
  }

  /** The type with that label; empty if there is none. */
  public static Optional<OrganizationType> ofLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }
}

package io.github.modeltrail.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sector an organization belongs to. */
public enum OrganizationType {
  COMPANY, UNIVERSITY, GOVERNMENT, NONPROFIT, INDIVIDUAL, OTHER;

  private static final Map<String, OrganizationType> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(OrganizationType::label, Function.identity()));

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code company}. */
  public String label() {
    return label;
  }

  /** The type with that label; empty if there is none. */
  public static Optional<OrganizationType> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}

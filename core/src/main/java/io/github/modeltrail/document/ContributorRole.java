package io.github.modeltrail.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a contributor did for a document. */
public enum ContributorRole {
  AUTHOR, INVENTOR, ASSIGNEE, APPLICANT, AUTHORITY, SPONSOR, OWNER;

  private static final Map<String, ContributorRole> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(ContributorRole::label, Function.identity()));

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code assignee}. */
  public String label() {
    return label;
  }

  /** The role with that label; empty if there is none. */
  public static Optional<ContributorRole> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}

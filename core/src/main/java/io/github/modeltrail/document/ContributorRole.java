package io.github.modeltrail.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a contributor did for a document. */
public enum ContributorRole {
  AUTHOR, INVENTOR, ASSIGNEE, APPLICANT, AUTHORITY, SPONSOR, OWNER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code assignee}. */
  public String label() {
    return label;
  }

  /** The role with that label; empty if there is none. */
  public static Optional<ContributorRole> ofLabel(String label) {
    return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
  }
}

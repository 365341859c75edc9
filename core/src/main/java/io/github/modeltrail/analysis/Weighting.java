package io.github.modeltrail.analysis;

import java.util.Locale;

/** What is counted, and out of what. */
public enum Weighting {
  /** Documents with the trait out of all documents of the group. */
  DOCUMENTS,
  /** Documents with the trait out of those of the group that mention any model in the usage asked for. */
  MENTIONING_DOCUMENTS,
  /** Mentions with the trait out of all mentions in the group in the usage asked for. */
  MENTIONS;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /** Its name in tables, such as {@code mentioning documents}. */
  public String label() {
    return label;
  }
}

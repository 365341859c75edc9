package io.github.modeltrail.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The genre of a document. */
public enum DocumentKind {
  PATENT, PREPRINT, PUBLICATION, POLICY, REPOSITORY, OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code preprint}. */
  public String label() {
    return label;
  }

  /** The kind with that label; empty if there is none. */
  public static Optional<DocumentKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}

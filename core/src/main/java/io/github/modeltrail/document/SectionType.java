package io.github.modeltrail.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a section of a document is. */
public enum SectionType {
  ABSTRACT, BODY, DESCRIPTION, CLAIMS, REFERENCES, CAPTION, FOOTNOTE, OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code claims}. */
  public String label() {
    return label;
  }

  /** The type with that label; empty if there is none. */
  public static Optional<SectionType> ofLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }
}

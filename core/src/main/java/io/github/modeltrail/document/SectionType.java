package io.github.modeltrail.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a section of a document is. */
public enum SectionType {
  ABSTRACT, BODY, DESCRIPTION, CLAIMS, REFERENCES, CAPTION, FOOTNOTE, OTHER;

  private static final Map<String, SectionType> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(SectionType::label, Function.identity()));

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code claims}. */
  public String label() {
    return label;
  }

  /** The type with that label; empty if there is none. */
  public static Optional<SectionType> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}

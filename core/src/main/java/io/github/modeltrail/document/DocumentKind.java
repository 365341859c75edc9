package io.github.modeltrail.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The genre of a document. */
public enum DocumentKind {
  PATENT, PREPRINT, PUBLICATION, POLICY, REPOSITORY, OTHER;

  private static final Map<String, DocumentKind> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(DocumentKind::label, Function.identity()));

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats, such as {@code preprint}. */
  public String label() {
    return label;
  }

  /** The kind with that label; empty if there is none. */
  public static Optional<DocumentKind> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }
}

package io.github.modeltrail.index;

import java.util.Arrays;
import java.util.Optional;

/** What a query can ask of a document beside its texts, its date and its mentions. */
public enum DocumentField {
  /** The document's id, as it is written. */
  ID("id"),
  /** The label of its genre, such as {@code patent}. */
  KIND("kind"),
  /** A subject class; {@code G06N*} stands for all that begin so. */
  CATEGORY("category"),
  /** A topic that is assigned to it, such as {@code peft}. */
  TOPIC("topic"),
  /** Country of a contributor, ISO 3166-1 alpha-2. */
  CONTRIBUTOR_COUNTRY("contributor.country"),
  /** Words of a contributing organization's name, in their order. */
  CONTRIBUTOR_ORGANIZATION("contributor.organization");

  private final String label;

  DocumentField(String label) {
    this.label = label;
  }

  /** The name used in query strings. */
  public String label() {
    return label;
  }

  /** The field with that label; empty if there is none. */
  public static Optional<DocumentField> ofLabel(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}

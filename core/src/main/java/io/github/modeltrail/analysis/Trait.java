package io.github.modeltrail.analysis;

import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.mention.Usage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What shares are taken of: a property of the models mentioned, or the topics of the document. */
public enum Trait {
  /** Country of the model's developer. */
  ORIGIN(mention -> mention.country().orElse(Trait.UNKNOWN)),
  /** The model's developer. */
  DEVELOPER(mention -> mention.developer().orElse(Trait.UNKNOWN)),
  /** How the model can be had. */
  OPENNESS(mention -> mention.openness().label()),
  /** Whether the model's weights are open, under whatever licence. */
  ACCESS(mention -> Trait.access(mention.openness())),
  /** The model's family. */
  FAMILY(mention -> mention.family().orElse(Trait.UNLISTED)),
  /** Whether the document uses the model. */
  USAGE(mention -> mention.usage().label()),
  /** The document's topics, mentions or none. */
  TOPIC(mention -> "");

  /** Label of what is not known. */
  public static final String UNKNOWN = "unknown";
  /** Label of the family of names that the lexicon does not list. */
  public static final String UNLISTED = "unlisted";

  private final String label = name().toLowerCase(Locale.ROOT);
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<MentionFacts, String> labeller;

  Trait(Function<MentionFacts, String> labeller) {
    this.labeller = labeller;
  }

  /** Its name in tables, such as {@code origin}. */
  public String label() {
    return label;
  }

  /** The labels in a document: one for each mention of that usage (any usage if empty), or one for each topic. */
  List<String> labels(Observation observation, Optional<Usage> usage) {
    if (this == TOPIC) {
      return observation.topics().stream().sorted().toList();
    }
    return observation.mentions().stream()
        .filter(mention -> usage.map(wanted -> wanted == mention.usage()).orElse(true))
        .map(labeller).toList();
  }

  private static String access(Openness openness) {
    return switch (openness) {
      case OPEN_SOURCE, OPEN_WEIGHT -> "open";
      case PROPRIETARY -> "closed";
      case UNKNOWN -> UNKNOWN;
    };
  }
}

package io.github.modeltrail.corenlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule says of the name it is asked about. */
enum Ruling {
  /** It names a model. */
  ACCEPT,
  /** It does not name a model. */
  REJECT,
  /** It names a model, and the document's own work uses it. */
  USED,
  /** This place only names the model. */
  NAMED;

  private final String label = name().toLowerCase(Locale.ROOT);

  static Optional<Ruling> ofLabel(String label) {
    return Arrays.stream(values()).filter(ruling -> ruling.label.equals(label)).findFirst();
  }

  /** The words that a rule's result may be, for messages. */
  static String choices() {
    return Arrays.stream(values()).map(ruling -> '"' + ruling.label + '"').collect(Collectors.joining(", "));
  }

  /** Whether it is about a name being a model's, and not about the model being used. */
  boolean resolves() {
    return this == ACCEPT || this == REJECT;
  }
}

package io.github.modeltrail.mention;

import java.util.Locale;

/** Whether the document's own work uses the model. */
public enum Usage {
  /** The work runs, prompts, fine-tunes, distils, evaluates, extends or builds on the model, or an embodiment employs it. */
  USED,
  /** The model is named only: background, related work, an example, others' results, policy talk. */
  NAMED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in the exchange formats: {@code used} or {@code named}. */
  public String label() {
    return label;
  }
}

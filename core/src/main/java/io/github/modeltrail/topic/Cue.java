package io.github.modeltrail.topic;

import java.util.Locale;

/** What a cue phrase says about the phrases near it. */
enum Cue {
  /** The document speaks of its own work: "we propose", "this paper", "disclosed". */
  OWN,
  /** The document speaks of the work of others: "existing", "previous". */
  BACKGROUND,
  /** What follows is set against the own work: "unlike", "instead of", "without". */
  CONTRAST,
  /** What follows is an outlook: "suitable for", "potential". */
  PROSPECT,
  /** The document speaks of neural networks, language models and the like; of no weight for the phrases near it. */
  FIELD;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.github.modeltrail.topic;

import java.util.Locale;

/** What the place of a phrase says about how much the document's own work is about it. */
enum Zone {
  /** In the title. */
  TITLE,
  /** In the abstract or opening, where the document tells what it does itself. */
  OWN,
  /** In the abstract or opening, before it comes to its own work or about the work of others. */
  BACKGROUND,
  /** Behind words such as "unlike" or "instead of". */
  CONTRAST,
  /** Behind words such as "suitable for" or "future": an outlook, not work done. */
  PROSPECT,
  /** In the long text: description, later claims, sections. */
  BODY;

  static final int COUNT = values().length;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

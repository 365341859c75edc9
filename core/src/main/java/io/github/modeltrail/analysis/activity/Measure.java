package io.github.modeltrail.analysis.activity;

import java.util.function.ToLongFunction;

/** What is counted of a repository. */
public enum Measure {
  STARS("stars", "WatchEvent", RepositorySnapshot::stars), FORKS("forks", "ForkEvent", RepositorySnapshot::forks);

  private final String label;
  private final String eventType;
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final ToLongFunction<RepositorySnapshot> count;

  Measure(String label, String eventType, ToLongFunction<RepositorySnapshot> count) {
    this.label = label;
    this.eventType = eventType;
    this.count = count;
  }

  /** Its name in tables. */
  public String label() {
    return label;
  }

  /** The type of its events in GH Archive; GitHub calls a star a watch there. */
  String eventType() {
    return eventType;
  }

  long of(RepositorySnapshot snapshot) {
    return count.applyAsLong(snapshot);
  }
}

package io.github.modeltrail.mention;

/**
 * A candidate with what stands around it.
 *
 * @param candidate
 *          the span
 * @param window
 *          the words around it
 */
record Sighting(Candidate candidate, WordWindow window) {

  static Sighting of(Candidate candidate) {
    return new Sighting(candidate, new WordWindow(candidate.part().text(), candidate.span()));
  }
}

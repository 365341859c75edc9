package io.github.modeltrail.mention;

/**
 * A candidate with what stands around it.
 *
 * @param candidate
 *          the span
 * @param window
 *          the words around it
 * @param cues
 *          the cues of its text, as far as candidates reach
 */
record Sighting(Candidate candidate, WordWindow window, CueHits cues) {

  static Sighting of(Candidate candidate, CueHits cues) {
    return new Sighting(candidate, new WordWindow(candidate.part().text(), candidate.span()), cues);
  }
}

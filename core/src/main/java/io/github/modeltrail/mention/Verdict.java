package io.github.modeltrail.mention;

/**
 * A candidate with what was found for and against it.
 *
 * @param sighting
 *          the candidate and its context
 * @param cues
 *          the cues around it
 * @param features
 *          the evidence
 * @param probability
 *          how likely it names a model, 0 to 1
 */
record Verdict(Sighting sighting, CuesAround cues, Features features, double probability) {

  Verdict withProbability(double other) {
    return new Verdict(sighting, cues, features, other);
  }

  Candidate candidate() {
    return sighting.candidate();
  }
}

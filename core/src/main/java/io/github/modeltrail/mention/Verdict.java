package io.github.modeltrail.mention;

/**
 * A candidate with what was found for and against it.
 *
 * @param sighting
 *          the candidate and its context
 * @param features
 *          the evidence
 * @param probability
 *          how likely it names a model, 0 to 1
 */
record Verdict(Sighting sighting, Features features, double probability) {

  Candidate candidate() {
    return sighting.candidate();
  }
}

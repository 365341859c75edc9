package io.github.modeltrail.mention;

import java.util.List;

/**
 * A candidate with what was found for and against it.
 *
 * @param candidate
 *          the span
 * @param features
 *          the evidence by name
 * @param probability
 *          how likely it names a model, 0 to 1
 */
record Verdict(Candidate candidate, List<String> features, double probability) {

  Verdict {
    features = List.copyOf(features);
  }
}

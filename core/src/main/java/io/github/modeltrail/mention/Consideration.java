package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A span that was weighed, whether or not it was taken for a model: what explanations and training look at.
 *
 * @param path
 *          JSON Pointer of the text it stands in
 * @param span
 *          where it stands in that text, in UTF-16 units
 * @param surface
 *          exactly that slice of the text
 * @param stem
 *          the part of it that was looked for, as written
 * @param family
 *          the family it would mean; empty for a name the lexicon does not list
 * @param probability
 *          how likely it names a model, 0 to 1
 * @param evidence
 *          names of the features that hold for it, as the resolution weights know them
 * @param usageEvidence
 *          names of the features that hold for it, as the usage weights know them
 */
public record Consideration(String path, Span span, String surface, String stem, Optional<String> family, double probability,
    List<String> evidence, List<String> usageEvidence) {

  public Consideration {
    evidence = List.copyOf(evidence);
    usageEvidence = List.copyOf(usageEvidence);
  }
}

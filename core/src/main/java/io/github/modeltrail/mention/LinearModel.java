package io.github.modeltrail.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A logistic model over named features: the weights of those that hold are added up and squeezed into a probability.
 *
 * <p>
 * Maximum entropy with two outcomes is the same thing, which is how the weights are trained. A feature without a weight
 * counts nothing. Immutable.
 */
final class LinearModel {
  private final Map<String, Double> weights;

  LinearModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads a bundled table: a feature's name, a tab, its weight; lines starting with {@code #} are comments. */
  static Map<String, Double> read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(LinearModel.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
        int tab = line.indexOf('\t');
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }

  double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The weights of the features added up; positive speaks for yes. */
  double sum(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weight(feature);
    }
    return sum;
  }

  /** Probability that the decision is yes, 0 to 1. */
  double probability(List<String> features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }
}

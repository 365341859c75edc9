package io.github.modeltrail.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic model over features: the weights of those that hold are added up and squeezed into a probability.
 *
 * <p>
 * Maximum entropy with two outcomes is the same thing, which is how the weights are trained. A feature without a weight
 * counts nothing. Immutable.
 */
final class LinearModel {
  private final double[] shared;
  private final double[][] ofKind;

  /**
   * @param weights
   *          weights by the names that {@link Features#names} gives
   * @param names
   *          the features there are
   * @param kinds
   *          the labels of the kinds, by number
   */
  LinearModel(Map<String, Double> weights, FeatureNames names, List<String> kinds) {
    shared = weights("", weights, names);
    ofKind = kinds.stream().map(kind -> weights(kind + "|", weights, names)).toArray(double[][]::new);
  }

  private static double[] weights(String beginning, Map<String, Double> weights, FeatureNames names) {
    double[] numbered = new double[names.size()];
    for (int feature = 0; feature < numbered.length; feature++) {
      numbered[feature] = weights.getOrDefault(beginning + names.name(feature), 0.0);
    }
    return numbered;
  }

  /** Reads a bundled table: a feature's name, a tab, its weight; lines starting with {@code #} are comments. */
  static Map<String, Double> read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    TableLines.of(resource).forEach(line -> {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    });
    return weights;
  }

  /** The weight of the feature at a place. */
  double weight(Features features, int place) {
    int feature = features.feature(place);
    return features.isOfKind(place) ? ofKind[features.kind()][feature] : shared[feature];
  }

  /** The weights of the features added up; positive speaks for yes. */
  double sum(Features features) {
    double sum = 0;
    for (int place = 0; place < features.size(); place++) {
      sum += weight(features, place);
    }
    return sum;
  }

  /** The most that some features, each by itself and of the kind, can add to the sum for a kind. */
  double most(int[] features, int kind) {
    double most = 0;
    for (int feature : features) {
      most += Math.max(0, shared[feature]) + Math.max(0, ofKind[kind][feature]);
    }
    return most;
  }

  /** Probability that the decision is yes, 0 to 1. */
  double probability(Features features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }
}

package io.github.modeltrail.mention;

import java.util.Map;

/**
 * The trained weights of the two decisions of recognition, by feature name.
 *
 * @param resolution
 *          weights for "this span names a model"
 * @param usage
 *          weights for "the document's own work uses it"
 */
public record RecognizerWeights(Map<String, Double> resolution, Map<String, Double> usage) {

  public RecognizerWeights {
    resolution = Map.copyOf(resolution);
    usage = Map.copyOf(usage);
  }

  /** The weights that come with the library. */
  public static RecognizerWeights bundled() {
    return new RecognizerWeights(LinearModel.read("resolution-weights.tsv"), LinearModel.read("usage-weights.tsv"));
  }
}

package io.github.modeltrail.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The trained weights of the two decisions of recognition, by feature name.
 *
 * @param resolution
 *          weights for "this span names a model"
 * @param usage
 *          weights for "the document's own work uses it"
 * @param homonyms
 *          in how many documents from before there were foundation models a name stands, by its written form
 * @param risen
 *          written forms among them that stand in recent papers so much oftener that nearly all mean the model
 */
public record RecognizerWeights(Map<String, Double> resolution, Map<String, Double> usage,
    Map<String, Integer> homonyms, Set<String> risen) {

  public RecognizerWeights {
    resolution = Map.copyOf(resolution);
    usage = Map.copyOf(usage);
    homonyms = Map.copyOf(homonyms);
    risen = Set.copyOf(risen);
  }

  /** The weights that come with the library. */
  public static RecognizerWeights bundled() {
    Map<String, Integer> homonyms = new HashMap<>();
    LinearModel.read("homonyms.tsv").forEach((name, documents) -> homonyms.put(name, documents.intValue()));
    return new RecognizerWeights(LinearModel.read("resolution-weights.tsv"), LinearModel.read("usage-weights.tsv"),
        homonyms, Set.copyOf(TableLines.of("risen-names.txt")));
  }
}

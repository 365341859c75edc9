package io.github.modeltrail.benchmarks.mention;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains a yes-or-no decision over named features with OpenNLP's maximum entropy and gives its weights back. */
final class MaxentTraining {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final double SMALLEST_WEIGHT = 0.005;

  private MaxentTraining() {}

  /**
   * One example.
   *
   * @param features
   *          what holds
   * @param yes
   *          the right answer
   */
  record Example(List<String> features, boolean yes) {}

  /**
   * Weights in which no feature points against what is known of it: those that point most against it are left out and
   * the rest is trained again, until none does.
   *
   * @param directions
   *          by feature name without its kind, 1 if it can only speak for yes, -1 if only for no
   */
  static Map<String, Double> trainDirected(List<Example> examples, double l2, int cutoff,
      Map<String, Integer> directions)
      throws IOException {
    Set<String> left = new HashSet<>();
    List<Example> rest = examples;
    while (true) {
      Map<String, Double> weights = train(rest, l2, cutoff);
      double worst = weights.entrySet().stream().mapToDouble(weight -> against(weight, directions)).max().orElse(0);
      if (worst <= 0) {
        return weights;
      }
      left.addAll(weights.entrySet().stream().filter(weight -> against(weight, directions) > worst / 2)
          .map(Map.Entry::getKey).collect(Collectors.toSet()));
      rest = examples.stream().map(example -> new Example(
          example.features().stream().filter(feature -> !left.contains(feature)).toList(), example.yes())).toList();
    }
  }

  /** How far a weight points the wrong way; not above 0 if it points the right way. */
  private static double against(Map.Entry<String, Double> weight, Map<String, Integer> directions) {
    return -directions.getOrDefault(base(weight.getKey()), 0) * weight.getValue();
  }

  private static String base(String feature) {
    return feature.substring(feature.indexOf('|') + 1);
  }

  /** Weight of each feature for the answer yes, features that hardly count left out; ordered by name. */
  static Map<String, Double> train(List<Example> examples, double l2, int cutoff) throws IOException {
    List<Event> events = examples.stream()
        .map(example -> new Event(example.yes() ? YES : NO, example.features().toArray(String[]::new))).toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 300);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put("PrintMessages", false);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, new HashMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    return weights(trainer.trainModel(300, indexer));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Double> weights(QNModel model) {
    Object[] parts = model.getDataStructures();
    Map<String, Context> contexts = (Map<String, Context>) parts[1];
    String[] outcomes = (String[]) parts[2];
    Map<String, Double> weights = new TreeMap<>();
    contexts.forEach((feature, context) -> {
      double weight = 0;
      for (int i = 0; i < context.getOutcomes().length; i++) {
        weight +=
            outcomes[context.getOutcomes()[i]].equals(YES) ? context.getParameters()[i] : -context.getParameters()[i];
      }
      if (Math.abs(weight) >= SMALLEST_WEIGHT) {
        weights.put(feature, Math.round(weight * 1000) / 1000.0);
      }
    });
    return weights;
  }
}

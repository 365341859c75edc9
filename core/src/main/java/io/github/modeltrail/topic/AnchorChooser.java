package io.github.modeltrail.topic;

import io.github.modeltrail.text.AnchorTokens;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses the anchor words of a topic: few and rare words such that every document about it has at least two of them
 * where it can. A greedy weighted set cover, the weight of a word being the number of documents not about the topic that
 * have it; then for every seed phrase its rarest word, so that a document with a seed is never missed.
 */
final class AnchorChooser {
  private static final int WANTED_ANCHORS = 2;
  private static final int SHORTEST_WORD = 2;
  /** How much more common a word must be in documents about the topic than in others. */
  private static final double LEAST_LIFT = 2;

  private final List<TrainingDocument> about;
  private final Map<String, Integer> elsewhere = new HashMap<>();
  private final Map<String, Integer> within = new HashMap<>();
  private final int others;
  private final Set<String> chosen = new TreeSet<>();

  private AnchorChooser(List<TrainingDocument> documents, int topic) {
    about = documents.stream().filter(d -> d.isAbout(topic)).toList();
    List<TrainingDocument> rest = documents.stream().filter(d -> d.isKnown(topic) && !d.isAbout(topic)).toList();
    others = rest.size();
    about.forEach(d -> d.words().forEach(word -> within.merge(word, 1, Integer::sum)));
    rest.forEach(d -> d.words().forEach(word -> elsewhere.merge(word, 1, Integer::sum)));
  }

  static Set<String> choose(List<TrainingDocument> documents, int topic, List<String> seeds) {
    AnchorChooser chooser = new AnchorChooser(documents, topic);
    chooser.cover();
    seeds.forEach(chooser::coverSeed);
    return chooser.chosen;
  }

  private void cover() {
    Map<TrainingDocument, Integer> missing = new HashMap<>();
    about.forEach(document -> missing.put(document, WANTED_ANCHORS));
    List<String> candidates = within.keySet().stream().filter(this::isCandidate).sorted().toList();
    while (!missing.isEmpty()) {
      String best = candidates.stream().filter(word -> !chosen.contains(word))
          .max(Comparator.comparingDouble((String word) -> gain(word, missing.keySet()))
              .thenComparing(Comparator.reverseOrder()))
          .orElse("");
      if (best.isEmpty() || gain(best, missing.keySet()) == 0) {
        return;
      }
      chosen.add(best);
      Set<TrainingDocument> covered = new HashSet<>(missing.keySet());
      covered.removeIf(document -> !document.words().contains(best));
      covered.forEach(document -> missing.computeIfPresent(document, (d, left) -> left == 1 ? null : left - 1));
    }
  }

  private boolean isCandidate(String word) {
    int documents = within.getOrDefault(word, 0);
    double rateWithin = documents / (double) about.size();
    double rateElsewhere = (elsewhere.getOrDefault(word, 0) + 1.0) / (others + 1.0);
    return word.length() >= SHORTEST_WORD && documents > 1 && rateWithin >= LEAST_LIFT * rateElsewhere;
  }

  private double gain(String word, Set<TrainingDocument> missing) {
    long gained = missing.stream().filter(document -> document.words().contains(word)).count();
    return gained / (elsewhere.getOrDefault(word, 0) + 1.0);
  }

  /** Adds the seed's rarest word, unless one of its words is an anchor already. */
  private void coverSeed(String seed) {
    Set<String> words = new TreeSet<>();
    AnchorTokens.forEach(seed, words::add);
    if (!words.isEmpty() && words.stream().noneMatch(chosen::contains)) {
      chosen.add(words.stream().min(Comparator.comparingInt((String word) -> elsewhere.getOrDefault(word, 0))
          .thenComparing(Comparator.naturalOrder())).orElseThrow());
    }
  }
}

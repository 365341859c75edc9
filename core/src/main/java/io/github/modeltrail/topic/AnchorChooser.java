package io.github.modeltrail.topic;

import io.github.modeltrail.text.AnchorTokens;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Chooses anchors where a topic's author named none: of every seed phrase the word that is rarest elsewhere. */
final class AnchorChooser {
  private AnchorChooser() {}

  static Set<String> choose(TopicDefinition definition, List<TrainingDocument> documents, int topic) {
    if (!definition.anchors().isEmpty()) {
      return new TreeSet<>(definition.anchors());
    }
    Map<String, Integer> elsewhere = new HashMap<>();
    documents.stream().filter(document -> !document.isAbout(topic))
        .forEach(document -> document.words().forEach(word -> elsewhere.merge(word, 1, Integer::sum)));
    Comparator<String> rarest = Comparator.comparingInt((String word) -> elsewhere.getOrDefault(word, 0))
        .thenComparing(Comparator.comparingInt(String::length).reversed()).thenComparing(Comparator.naturalOrder());
    Set<String> chosen = new TreeSet<>();
    for (String seed : definition.seeds()) {
      Set<String> words = new TreeSet<>();
      AnchorTokens.forEach(seed, words::add);
      words.stream().min(rarest).ifPresent(chosen::add);
    }
    return chosen;
  }
}

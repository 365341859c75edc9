package io.github.modeltrail.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the phrases worth a weight: those most associated with a topic by Pearson's chi-squared. Only careful labels
 * count: documents of curated lists differ from others in more than their topic, and would bring in words of their style.
 */
final class PhraseChooser {
  private PhraseChooser() {}

  /** At most {@code mostPerTopic} phrases for each topic, each in at least {@code leastDocuments} careful documents. */
  static List<String> choose(List<TrainingDocument> documents, int topics, int mostPerTopic, int leastDocuments) {
    List<TrainingDocument> careful = documents.stream().filter(d -> d.example().careful()).toList();
    Map<String, int[]> counts = new HashMap<>();
    for (TrainingDocument document : careful) {
      for (String phrase : document.phrases()) {
        count(counts.computeIfAbsent(phrase, p -> new int[2 * topics + 1]), document);
      }
    }
    counts.values().removeIf(count -> count[count.length - 1] < leastDocuments);
    Set<String> chosen = new LinkedHashSet<>();
    for (int topic = 0; topic < topics; topic++) {
      chosen.addAll(mostAssociated(careful, counts, topic, mostPerTopic));
    }
    return new ArrayList<>(chosen);
  }

  private static void count(int[] count, TrainingDocument document) {
    count[count.length - 1]++;
    for (int topic = 0; topic < document.labels().length; topic++) {
      if (document.isKnown(topic)) {
        count[2 * topic + (document.isAbout(topic) ? 0 : 1)]++;
      }
    }
  }

  private static List<String> mostAssociated(List<TrainingDocument> documents, Map<String, int[]> counts, int topic,
      int most) {
    long yes = documents.stream().filter(d -> d.isAbout(topic)).count();
    long no = documents.stream().filter(d -> d.isKnown(topic) && !d.isAbout(topic)).count();
    record Scored(String phrase, double score) {}
    return counts.entrySet().stream()
        .map(entry -> new Scored(entry.getKey(),
            chiSquared(entry.getValue()[2 * topic], entry.getValue()[2 * topic + 1], (double) yes, (double) no)))
        .sorted(Comparator.comparingDouble((Scored s) -> -s.score).thenComparing(Scored::phrase)).limit(most)
        .map(Scored::phrase).toList();
  }

  private static double chiSquared(double withYes, double withNo, double yes, double no) {
    double withoutYes = yes - withYes;
    double withoutNo = no - withNo;
    double product = (withYes + withNo) * (withoutYes + withoutNo) * yes * no;
    double difference = withYes * withoutNo - withNo * withoutYes;
    return product == 0 ? 0 : (yes + no) * difference * difference / product;
  }
}

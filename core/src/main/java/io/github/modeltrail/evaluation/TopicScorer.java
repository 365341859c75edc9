package io.github.modeltrail.evaluation;

import io.github.modeltrail.topic.TopicScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares assigned topics with annotated ones. */
public final class TopicScorer {
  private TopicScorer() {}

  /** The counts of one passage by topic; doubtful topics and passages whose topics were not annotated count for nothing. */
  public static Map<String, Counts> score(GoldPassage passage, List<TopicScore> scores) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    Set<String> gold = passage.topics().orElse(Set.of());
    for (TopicScore score : scores) {
      String topic = score.topic().name();
      boolean counted = passage.topics().isPresent() && !passage.doubtfulTopics().contains(topic);
      counts.put(topic, counted ? counts(score.assigned(), gold.contains(topic)) : Counts.NONE);
    }
    return counts;
  }

  /** Both together, topic by topic. */
  public static Map<String, Counts> plus(Map<String, Counts> left, Map<String, Counts> right) {
    Map<String, Counts> sum = new LinkedHashMap<>(left);
    right.forEach((topic, counts) -> sum.merge(topic, counts, Counts::plus));
    return sum;
  }

  private static Counts counts(boolean assigned, boolean annotated) {
    return new Counts(assigned && annotated ? 1 : 0, assigned && !annotated ? 1 : 0, !assigned && annotated ? 1 : 0);
  }
}

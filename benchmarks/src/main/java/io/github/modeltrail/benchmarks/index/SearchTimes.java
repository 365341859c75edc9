package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.SearchRequest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long searches take, in milliseconds, once the virtual machine and the index are warm.
 *
 * @param median
 *          half of them take no longer, by the clock
 * @param percentile99
 *          99 in 100 take no longer, by the clock
 * @param processorPercentile99
 *          99 in 100 take no more time of a processor, which is the one to trust on a machine that does other work
 * @param slowest
 *          the query with the highest median
 */
record SearchTimes(double median, double percentile99, double processorPercentile99, String slowest) {
  private static final int WARM_ROUNDS = 100;
  private static final int ROUNDS = 200;
  private static final List<String> QUERIES = List.of("family:Qwen AND usage:used", "\"mixture of experts\"",
      "topic:peft AND country:CN", "family:GPT AND date:[2025-06 TO 2026]", "quantization NOT family:Llama",
      "developer:DeepSeek", "the", "openness:proprietary AND reasoning", "category:cs.CL AND usage:used",
      "large language models", "family:Qwen AND usage:used AND kind:preprint AND date:[2023 TO 2026-06] AND model");

  static SearchTimes of(CorpusIndex index) {
    List<Double> all = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    Map<String, List<Double>> byQuery = new TreeMap<>();
    for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
      for (String query : QUERIES) {
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        index.search(SearchRequest.of(query));
        double millis = (System.nanoTime() - start) / 1e6;
        if (round >= WARM_ROUNDS) {
          all.add(millis);
          processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6);
          byQuery.computeIfAbsent(query, each -> new ArrayList<>()).add(millis);
        }
      }
    }
    String slowest =
        Collections.max(QUERIES, Comparator.comparingDouble(query -> at(0.5, byQuery.getOrDefault(query, List.of()))));
    return new SearchTimes(at(0.5, all), at(0.99, all), at(0.99, processor), slowest);
  }

  private static double at(double share, List<Double> times) {
    return times.stream().sorted().skip((long) (times.size() * share)).findFirst().orElseThrow();
  }
}

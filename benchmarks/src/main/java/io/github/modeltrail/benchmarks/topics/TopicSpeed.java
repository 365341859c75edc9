package io.github.modeltrail.benchmarks.topics;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.topic.TopicClassifier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how fast the bundled classifier is on one thread: {@code TopicSpeed DATA_FOLDER}. Prints megabytes of text for
 * each second of processor time, pass by pass, as the virtual machine warms up.
 */
public final class TopicSpeed {
  private static final String ABSTRACTS = "papers/arxiv-abstracts-2025-2026.jsonl.gz";
  private static final int PASSES = 8;

  private TopicSpeed() {}

  public static void main(String[] args) throws IOException {
    List<Document> documents = new ArrayList<>();
    new TopicData(Path.of(args[0])).forEachNeutral(ABSTRACTS, documents::add);
    double megabytes = documents.stream().flatMap(document -> document.texts().stream()).map(TextPart::text)
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    TopicClassifier classifier = TopicClassifier.bundled();
    for (int pass = 1; pass <= PASSES; pass++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long assigned = documents.stream().flatMap(document -> classifier.classify(document).stream())
          .filter(score -> score.assigned()).count();
      double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(Locale.ROOT, "pass %d: %.1f MB of text, %.1f MB/s, %d topics assigned%n", pass, megabytes,
          megabytes / seconds, assigned);
    }
  }
}

package io.github.modeltrail.benchmarks.speed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A share of the texts. */
final class TextSlice {
  private static final long SEED = 20260101;

  private TextSlice() {}

  /** One text in so many, drawn by lot: where titles and abstracts take turns, every twentieth text is a title. */
  static List<BenchmarkText> of(List<BenchmarkText> texts, int every) {
    Random random = new Random(SEED);
    return texts.stream().filter(text -> random.nextInt(every) == 0).toList();
  }

  static long bytes(List<BenchmarkText> texts) {
    return texts.stream().mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length).sum();
  }
}

package io.github.modeltrail.benchmarks.speed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Every n-th text. */
final class TextSlice {
  private TextSlice() {}

  static List<BenchmarkText> of(List<BenchmarkText> texts, int every) {
    return IntStream.range(0, texts.size()).filter(i -> i % every == 0).mapToObj(texts::get).toList();
  }

  static long bytes(List<BenchmarkText> texts) {
    return texts.stream().mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length).sum();
  }
}

package io.github.modeltrail.reader.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;

/** What must hold of any bytes: reading ends, with documents or with failures that a reader foresaw. */
final class Fuzzed {
  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 1 << 20, 200, 10_000, 200, 1_000, 3, 250, 16 << 20, 20, 1 << 20, Duration.ofSeconds(5));

  private Fuzzed() {}

  /** Reads them as each of these formats. */
  static void readAs(List<DocumentFormat> formats, byte[] bytes) {
    formats.forEach(format -> read(ReadOptions.defaults().withFormat(format), bytes));
  }

  /** Reads them as what they look like. */
  static void read(byte[] bytes) {
    read(ReadOptions.defaults(), bytes);
  }

  private static void read(ReadOptions options, byte[] bytes) {
    try (Corpus corpus = Corpus.open(options.withLimits(LIMITS), new ByteArrayInputStream(bytes), "fuzz")) {
      assertThat(corpus.outcomes()).allSatisfy(outcome -> {
        if (outcome instanceof ReadOutcome.Failure failure) {
          assertThat(failure.failure().problem()).doesNotContain("did not expect");
        }
      });
    }
  }
}

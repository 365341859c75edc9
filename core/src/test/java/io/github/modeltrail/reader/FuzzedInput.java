package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Section;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayInputStream;
import java.time.Duration;

/** What must hold of any bytes that are read as any format. */
final class FuzzedInput {
  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 1 << 20, 200, 10_000, 200, 1_000, 3, 250, 16 << 20, 20,
          1 << 20, Duration.ofSeconds(5));

  private FuzzedInput() {}

  /** Reads bytes as a format and checks that every document can be written and read again. */
  static void check(DocumentFormat format, byte[] content) {
    ReadOptions options = ReadOptions.defaults().withLimits(LIMITS).withFormat(format);
    try (Corpus corpus = Corpus.open(options, new ByteArrayInputStream(content), "fuzzed")) {
      corpus.outcomes().limit(1_000).forEach(FuzzedInput::check);
    }
  }

  /** A failure that the reader did not foresee. */
  static void assertUnexpected(ReadOutcome outcome) {
    assertThat(outcome).isInstanceOf(ReadOutcome.Failure.class);
    assertThat(((ReadOutcome.Failure) outcome).failure().problem()).contains("did not expect");
  }

  private static void check(ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Success success -> {
        assertThat(success.document().sections()).extracting(Section::text).doesNotContainNull();
        assertThat(success.document().id()).isNotBlank();
      }
      case ReadOutcome.Failure failure -> assertThat(failure.failure().problem()).doesNotContain("did not expect");
    }
  }
}

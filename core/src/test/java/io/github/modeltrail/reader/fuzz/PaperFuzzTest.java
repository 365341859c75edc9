package io.github.modeltrail.reader.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Whatever the bytes are, reading ends with documents or with failures that a reader foresaw. The build replays the seeds
 * and what was found with them; {@code JAZZER_FUZZ=1 mvn test -Dtest=PaperFuzzTest#pdf} looks for more.
 */
class PaperFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void pdf(byte[] bytes) {
    read(DocumentFormat.PDF, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    read(DocumentFormat.HTML, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void latex(byte[] bytes) {
    read(DocumentFormat.LATEX, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void xml(byte[] bytes) {
    for (DocumentFormat format : List.of(DocumentFormat.JATS, DocumentFormat.TEI, DocumentFormat.ACL_ANTHOLOGY,
        DocumentFormat.ARXIV_OAI, DocumentFormat.ARXIV_ATOM)) {
      read(format, bytes);
    }
  }

  @FuzzTest(maxDuration = "5m")
  void json(byte[] bytes) {
    for (DocumentFormat format : List.of(DocumentFormat.ARXIV_SNAPSHOT, DocumentFormat.UNARXIVE, DocumentFormat.S2ORC,
        DocumentFormat.PES2O, DocumentFormat.OPENALEX, DocumentFormat.BIORXIV, DocumentFormat.EUROPE_PMC)) {
      read(format, bytes);
    }
  }

  private static void read(DocumentFormat format, byte[] bytes) {
    ReadOptions options = ReadOptions.defaults().withFormat(format);
    try (Corpus corpus = Corpus.open(options, new ByteArrayInputStream(bytes), "fuzz")) {
      assertThat(corpus.outcomes()).allSatisfy(outcome -> {
        if (outcome instanceof ReadOutcome.Failure failure) {
          assertThat(failure.failure().problem()).doesNotContain("did not expect");
        }
      });
    }
  }
}

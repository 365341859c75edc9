package io.github.modeltrail.reader.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.modeltrail.reader.option.DocumentFormat;
import java.util.List;

/**
 * The readers of policy texts, repositories and the neutral form. The build replays the seeds and what was found with them;
 * {@code mvn -Pfuzz -pl core -am test -Dtest=PolicyFuzzTest#xml -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
class PolicyFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void xml(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.USLM, DocumentFormat.FEDERAL_REGISTER_XML), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void json(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.FEDERAL_REGISTER_JSON, DocumentFormat.LAW_JSON, DocumentFormat.NEUTRAL_JSON,
        DocumentFormat.GITHUB_REPOSITORY, DocumentFormat.GH_ARCHIVE), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.EUR_LEX), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void tables(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.TEXT_TABLE, DocumentFormat.GITHUB_STARS), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void anything(byte[] bytes) {
    Fuzzed.read(bytes);
  }
}

package io.github.modeltrail.reader.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.modeltrail.reader.option.DocumentFormat;
import java.util.List;

/**
 * The readers of patents. The build replays the seeds and what was found with them;
 * {@code mvn -Pfuzz -pl core -am test -Dtest=PatentFuzzTest#xml -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
class PatentFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void xml(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.USPTO_XML, DocumentFormat.USPTO_PAP, DocumentFormat.USPTO_PATDOC,
        DocumentFormat.EPO_ST36, DocumentFormat.EPO_OPS), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void greenBook(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.USPTO_APS), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void json(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.HUPD, DocumentFormat.GOOGLE_PATENTS), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void tables(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.PATENTSVIEW, DocumentFormat.GOOGLE_PATENTS), bytes);
  }
}

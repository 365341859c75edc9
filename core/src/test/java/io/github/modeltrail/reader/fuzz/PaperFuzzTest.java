package io.github.modeltrail.reader.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.modeltrail.reader.option.DocumentFormat;
import java.util.List;

/**
 * The readers of papers. The build replays the seeds and what was found with them;
 * {@code mvn -Pfuzz -pl core -am test -Dtest=PaperFuzzTest#pdf -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
class PaperFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void pdf(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.PDF), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.HTML), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void latex(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.LATEX), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void xml(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.JATS, DocumentFormat.TEI, DocumentFormat.ACL_ANTHOLOGY,
        DocumentFormat.ARXIV_OAI, DocumentFormat.ARXIV_ATOM), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void json(byte[] bytes) {
    Fuzzed.readAs(List.of(DocumentFormat.ARXIV_SNAPSHOT, DocumentFormat.UNARXIVE, DocumentFormat.S2ORC,
        DocumentFormat.PES2O, DocumentFormat.OPENALEX, DocumentFormat.BIORXIV, DocumentFormat.EUROPE_PMC), bytes);
  }
}

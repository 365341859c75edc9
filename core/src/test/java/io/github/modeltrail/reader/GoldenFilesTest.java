package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.reader.option.DocumentFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file under {@code golden/FORMAT} is found to be of that format and gives exactly the outcomes of the file
 * {@code NAME.expected} beside it: documents in the neutral form, failures as {@code ! place: problem}.
 * {@code -Dgolden.write=true} writes them anew (into {@code -Dgolden.sources}), to be looked through before they are kept.
 */
class GoldenFilesTest {

  static List<Path> samples() throws IOException, URISyntaxException {
    Path golden = Path.of(GoldenFilesTest.class.getResource("golden").toURI());
    try (Stream<Path> files = Files.walk(golden)) {
      return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".expected")).sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsSampleAsExpected(Path sample) throws IOException {
    Path expected = sample.resolveSibling(sample.getFileName() + ".expected");
    List<String> outcomes;
    try (Corpus corpus = Corpus.open(sample)) {
      outcomes = corpus.outcomes().map(GoldenFilesTest::written).toList();
      assertThat(corpus.summary().formats()).extracting(ReadSummary.FormatSummary::format)
          .containsExactly(DocumentFormat.ofLabel(String.valueOf(sample.getParent().getFileName())));
    }
    if (Boolean.getBoolean("golden.write")) {
      write(sample, outcomes);
    }
    assertThat(outcomes).containsExactlyElementsOf(Files.readAllLines(expected));
  }

  @Test
  void thereIsASampleOfEveryFormat() throws IOException, URISyntaxException {
    assertThat(samples()).extracting(sample -> String.valueOf(sample.getParent().getFileName()))
        .containsAll(Stream.of(DocumentFormat.values()).map(DocumentFormat::label).toList());
  }

  private static void write(Path sample, List<String> outcomes) {
    String path = sample.toString();
    String inSources = System.getProperty("golden.sources", "src/test/resources")
        + path.substring(path.indexOf("/io/github/modeltrail/")) + ".expected";
    try {
      Files.write(Path.of(inSources), outcomes);
      Files.write(Path.of(sample + ".expected"), outcomes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Success success -> NeutralJson.write(success.document());
      case ReadOutcome.Failure failure -> written(failure.failure());
    };
  }

  private static String written(ReadFailure failure) {
    String place = failure.source().substring(failure.source().lastIndexOf('/') + 1);
    Optional<String> id = failure.id().map(value -> " (" + value + ")");
    return "! " + place + id.orElse("") + " " + failure.line().orElse(0) + ":" + failure.column().orElse(0) + " "
        + failure.problem();
  }
}

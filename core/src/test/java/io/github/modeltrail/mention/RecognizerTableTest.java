package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the table {@code recognizer-cases.tsv}: texts of our own with the mentions they hold. */
class RecognizerTableTest {
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());

  @TestFactory
  Stream<DynamicTest> recognizesEachCase() throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(RecognizerTableTest.class.getResourceAsStream("recognizer-cases.tsv")),
        StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
          .map(line -> line.split("\t", -1))
          .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0].replace("\\n", "\n"), cells[1])));
    }
  }

  private static void check(String text, String expected) {
    Document document =
        Document.builder("case").kind(DocumentKind.PREPRINT).section(Section.of(SectionType.ABSTRACT, text)).build();
    List<ModelMention> found =
        RECOGNIZER.recognize(document).stream().filter(mention -> !mention.reference().unlisted()).toList();
    List<String[]> wanted = Arrays.stream(expected.replace("\\n", "\n").split(" ; ")).filter(one -> !one.isBlank())
        .map(one -> one.strip().split(" \\| ")).toList();
    assertThat(found).extracting(ModelMention::surface).containsExactlyElementsOf(
        wanted.stream().map(cells -> cells[0]).toList());
    for (int i = 0; i < wanted.size(); i++) {
      checkFacts(found.get(i), wanted.get(i));
    }
  }

  private static void checkFacts(ModelMention mention, String[] cells) {
    assertThat(mention.reference().family()).contains(cells[1]);
    if (cells.length > 2) {
      assertThat(mention.reference().size().orElse("-")).isEqualTo(cells[2]);
    }
    if (cells.length > 3) {
      assertThat(mention.reference().variant().orElse("-")).isEqualTo(cells[3]);
    }
    if (cells.length > 4) {
      assertThat(mention.usage().label()).isEqualTo(cells[4]);
    }
  }
}

package io.github.modeltrail.analysis;

import static io.github.modeltrail.analysis.Observed.document;
import static io.github.modeltrail.analysis.Observed.unlisted;
import static io.github.modeltrail.analysis.Observed.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.modeltrail.analysis.statistics.Accuracy;
import io.github.modeltrail.analysis.statistics.CorrectedPrevalence;
import io.github.modeltrail.analysis.statistics.Proportion;
import io.github.modeltrail.document.DocumentKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedShareTest {
  private static final List<Observation> DOCUMENTS = List.of(document("a", "2024", Set.of(), used("Qwen", "CN")),
      document("b", "2024", Set.of()), document("c", "2024", Set.of(), unlisted("Foo-7B")),
      document("d", "2024", Set.of()));
  private static final DocumentKind GENRE = DOCUMENTS.get(0).kind();

  @Test
  void correctsTheShareOfDocumentsThatMentionAListedModel() {
    Accuracy accuracy = new Accuracy(80, 5, 20, 95);

    CorrectedShare share = CorrectedShare.of(DOCUMENTS, Map.of(GENRE, accuracy), 0.95).get(0);

    assertThat(share.genre()).isEqualTo(GENRE);
    assertThat(share.observed()).isEqualTo(new Proportion(1, 4));
    assertThat(share.corrected()).isEqualTo(CorrectedPrevalence.roganGladen(new Proportion(1, 4), accuracy, 0.95));
    assertThat(share.corrected().estimate()).isEqualTo((0.25 + 0.95 - 1) / (0.8 + 0.95 - 1), within(1e-12));
  }

  @Test
  void leavesOutGenresThatCannotBeCorrected() {
    assertThat(CorrectedShare.of(DOCUMENTS, Map.of(), 0.95)).isEmpty();
    assertThat(CorrectedShare.of(DOCUMENTS, Map.of(GENRE, new Accuracy(10, 0, 1, 0)), 0.95)).isEmpty();
    assertThat(CorrectedShare.of(DOCUMENTS, Map.of(GENRE, new Accuracy(0, 1, 0, 9)), 0.95)).isEmpty();
    assertThat(CorrectedShare.of(DOCUMENTS, Map.of(GENRE, new Accuracy(5, 5, 5, 5)), 0.95)).isEmpty();
    assertThat(CorrectedShare.of(List.of(), Map.of(GENRE, new Accuracy(80, 5, 20, 95)), 0.95)).isEmpty();
  }

  @Test
  void theBundledCountsAreThoseOfTheGenresThatWereAnnotated() {
    assertThat(RecognizerAccuracy.bundled()).containsKeys(DocumentKind.PREPRINT, DocumentKind.PUBLICATION,
        DocumentKind.PATENT, DocumentKind.POLICY).allSatisfy(
            (genre, accuracy) -> assertThat(accuracy.recall().share())
                .isGreaterThan(0.8));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ~preprint;1;2;3        | f.tsv:2: expected a genre and four counts with tabs between them (got 4 columns)
      novel;1;2;3;4          | f.tsv:1: "novel" is no genre
      ~~patent;1;two;3;4     | f.tsv:3: counts are whole numbers of 0 and more
      patent;1;-2;3;4        | f.tsv:1: counts are whole numbers of 0 and more
      """)
  void saysWhereCountsAreNone(String file, String problem) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(file)).withMessageContaining(problem);
  }

  @Test
  void readsCountsOfOnesOwn() throws IOException {
    assertThat(read("# mine~~patent;1;2;3;4")).isEqualTo(Map.of(DocumentKind.PATENT, new Accuracy(1, 2, 3, 4)));
  }

  private static Map<DocumentKind, Accuracy> read(String file) throws IOException {
    String text = file.replace('~', '\n').replace(';', '\t');
    return RecognizerAccuracy.read(new BufferedReader(new StringReader(text)), "f.tsv");
  }
}

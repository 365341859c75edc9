package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.text.Segmenter;
import io.github.modeltrail.text.Segments;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MentionReviewTest {
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());
  private static final Document DOCUMENT =
      Document.of("d",
          "GPT-4 is a language model by OpenAI. We fine-tune Qwen2.5-7B. The falcon flew on. Others: Qwen2.5.");

  @Test
  void seesEverySpanThatWasWeighedInOrder() {
    List<Consideration> seen = new ArrayList<>();

    RECOGNIZER.withReview(review(considered -> {
      seen.add(considered);
      return Opinion.of(considered);
    })).recognize(DOCUMENT);

    assertThat(seen).isEqualTo(RECOGNIZER.consider(DOCUMENT)).extracting(Consideration::surface).contains("falcon");
  }

  @Test
  void changesNothingWithTheRecognizersOwnOpinion() {
    assertThat(RECOGNIZER.withReview(review(Opinion::of)).recognize(DOCUMENT))
        .isEqualTo(RECOGNIZER.recognize(DOCUMENT));
  }

  @Test
  void decidesWhatIsReportedAndSaysWhy() {
    MentionRecognizer reviewed = RECOGNIZER.withReview(review(considered -> new Opinion(
        considered.surface().equals("falcon") ? 1 : 0, Optional.empty(), List.of("for: I saw it"))));

    assertThat(reviewed.recognize(DOCUMENT)).singleElement().satisfies(mention -> {
      assertThat(mention.surface()).isEqualTo("falcon");
      assertThat(mention.confidence()).isEqualTo(1);
      assertThat(mention.reasons()).startsWith("for: I saw it");
    });
    assertThat(reviewed.consider(DOCUMENT)).extracting(Consideration::probability).containsOnly(0.0, 1.0);
    assertThat(reviewed.explain("We fine-tune Qwen2.5-7B.").get(0).accepted()).isFalse();
  }

  @Test
  void oneUseSufficesAndNamedPlacesDoNotCount() {
    assertThat(usages(considered -> considered.surface().equals("GPT-4") ? Usage.USED : Usage.NAMED))
        .containsExactly("GPT-4 used", "Qwen2.5-7B named", "Qwen2.5 named");
    assertThat(usages(considered -> considered.surface().equals("Qwen2.5") ? Usage.NAMED : null))
        .as("the recognizer still goes by the other place").contains("Qwen2.5-7B used", "Qwen2.5 used");
    assertThat(usages(considered -> considered.surface().equals("Qwen2.5") ? Usage.USED : Usage.NAMED))
        .containsExactly("GPT-4 named", "Qwen2.5-7B used", "Qwen2.5 used");
  }

  private static List<String> usages(Function<Consideration, Usage> usage) {
    return RECOGNIZER
        .withReview(review(considered -> new Opinion(considered.probability(),
            Optional.ofNullable(usage.apply(considered)), List.of())))
        .recognize(DOCUMENT).stream().map(mention -> mention.surface() + " " + mention.usage().label()).toList();
  }

  @Test
  void changesTheFingerprint() {
    assertThat(RECOGNIZER.withReview(review(Opinion::of)).rulesFingerprint())
        .isNotEqualTo(RECOGNIZER.rulesFingerprint()).contains("a review");
    assertThat(RECOGNIZER.withSegmenter(new Lines()).rulesFingerprint()).isNotEqualTo(RECOGNIZER.rulesFingerprint())
        .contains("lines");
  }

  @Test
  void mustGiveOneOpinionForEachSpan() {
    MentionRecognizer forgetful = RECOGNIZER.withReview(new MentionReview() {
      @Override
      public List<Opinion> review(Document document, List<Consideration> considered) {
        return List.of();
      }

      @Override
      public String version() {
        return "forgetful";
      }
    });

    assertThatIllegalStateException().isThrownBy(() -> forgetful.recognize(DOCUMENT))
        .withMessageContaining("one opinion for each of the");
    assertThatIllegalArgumentException().isThrownBy(() -> new Opinion(Double.NaN, Optional.empty(), List.of()));
  }

  @Test
  void segmentsTakeThePlaceOfSentencesAndWords() {
    String text = "We prompt\nGPT-4 by OpenAI";
    List<String> own = RECOGNIZER.consider(Document.of("d", text)).get(0).usageEvidence();

    List<String> byLines =
        RECOGNIZER.withSegmenter(new Lines()).consider(Document.of("d", text)).get(0).usageEvidence();

    assertThat(own).contains("before own");
    assertThat(byLines).doesNotContain("before own").contains("near own");
  }

  @Test
  void segmentsFollowEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segments(List.of(new Span(0, 4), new Span(3, 5)), List.of()))
        .withMessageContaining("3..5 behind 4");
  }

  @Test
  void segmenterIsAskedOnceForATextThatHoldsNames() {
    List<String> asked = new ArrayList<>();
    Lines lines = new Lines();
    RECOGNIZER.withSegmenter(new Segmenter() {
      @Override
      public Segments segment(String text) {
        asked.add(text);
        return lines.segment(text);
      }

      @Override
      public String version() {
        return "counting";
      }
    }).recognize(Document.builder("d").title("No name here").section(DOCUMENT.sections().get(0)).build());

    assertThat(asked).containsExactly(DOCUMENT.sections().get(0).text());
  }

  /** Every line a sentence, every run between blanks a word. */
  private static final class Lines implements Segmenter {
    @Override
    public Segments segment(String text) {
      return new Segments(runs(text, "\n"), runs(text, " \n"));
    }

    private static List<Span> runs(String text, String borders) {
      List<Span> runs = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || borders.indexOf(text.charAt(i)) >= 0) {
          if (i > start) {
            runs.add(new Span(start, i));
          }
          start = i + 1;
        }
      }
      return runs;
    }

    @Override
    public String version() {
      return "lines";
    }
  }

  private static MentionReview review(Function<Consideration, Opinion> opinion) {
    return new MentionReview() {
      @Override
      public List<Opinion> review(Document document, List<Consideration> considered) {
        return considered.stream().map(opinion).toList();
      }

      @Override
      public String version() {
        return "a review";
      }
    };
  }
}

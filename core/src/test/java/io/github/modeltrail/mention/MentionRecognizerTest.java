package io.github.modeltrail.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionRecognizerTest {
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.of(Lexicon.bundled());

  @Test
  void findsNothingInATextWithoutNames() {
    assertThat(RECOGNIZER.recognize(Document.of("d", "The valve opens when the pressure rises."))).isEmpty();
  }

  @Test
  void followsTheOrderOfTheTexts() {
    Document document = Document.builder("d").title("Prompting ChatGPT")
        .section(Section.of(SectionType.ABSTRACT, "We compare ChatGPT with Qwen2.5-7B.")).build();
    assertThat(RECOGNIZER.recognize(document)).extracting(ModelMention::path).containsExactly("/title",
        "/sections/0/text", "/sections/0/text");
  }

  @Test
  void countsCodePointsBesideUnits() {
    ModelMention mention = RECOGNIZER.recognize(Document.of("d", "\uD83D\uDE80 We fine-tune Qwen2.5-7B.")).get(0);
    assertThat(mention.span().start()).isEqualTo(mention.codePoints().start() + 1);
  }

  @Test
  void namesModelsOfPolicyTextsOnly() {
    Document document = Document.builder("d").kind(DocumentKind.POLICY)
        .section(Section.of(SectionType.BODY, "Staff use ChatGPT and GPT-4 to write minutes.")).build();
    assertThat(RECOGNIZER.recognize(document)).isNotEmpty().extracting(ModelMention::usage).containsOnly(Usage.NAMED);
  }

  @Test
  void turnsABareVersionDownWhereTheWholeNameIsMissing() {
    String echoed = "We fine-tune the language model DeepSeek-R1. On the benchmark, R1 outperforms GPT-4.";
    assertThat(RECOGNIZER.consider(Document.of("d", echoed))).extracting(Consideration::surface).contains("R1");
    assertThat(RECOGNIZER.recognize(Document.of("d", "The resistor R1 limits the current."))).isEmpty();
  }

  @Test
  void followsAShortNameThatTheDocumentGivesAModel() {
    List<ModelMention> found = RECOGNIZER.recognize(Document.of("d",
        "We fine-tune Qwen2.5-7B-Instruct (hereafter QuInst) on letters. QuInst is then compared with a clerk."));
    assertThat(found).extracting(ModelMention::surface).containsExactly("Qwen2.5-7B-Instruct", "QuInst", "QuInst");
    assertThat(found).extracting(mention -> mention.reference().family().orElseThrow()).containsOnly("Qwen");
    assertThat(RECOGNIZER.recognize(Document.of("d", "QuInst is then compared with a clerk."))).isEmpty();
  }

  @Test
  void reportsWellFormedNamesThatTheLexiconLacks() {
    List<ModelMention> found = RECOGNIZER.recognize(
        Document.of("d", "We pre-train QuibbleBERT, a language model, and compare it with BERT and RoBERTa."));
    assertThat(found).filteredOn(mention -> mention.reference().unlisted()).extracting(ModelMention::surface)
        .containsExactly("QuibbleBERT");
    assertThat(found.get(0).reference().baseFamily()).contains("BERT");
  }

  @Test
  void takesANameThatHasRisenForTheModelInRecentPapers() {
    String text = "Unlike prior methods, the system feeds embeddings of CLIP into the reconstruction.";
    assertThat(RECOGNIZER.recognize(dated(DocumentKind.PREPRINT, "2025-05-02", text))).hasSize(1);
    assertThat(RECOGNIZER.recognize(dated(DocumentKind.PREPRINT, "2016-05-02", text))).isEmpty();
    assertThat(RECOGNIZER.recognize(dated(DocumentKind.PATENT, "2025-05-02", text))).isEmpty();
    assertThat(RECOGNIZER.recognize(Document.of("undated", text))).isEmpty();
  }

  private static Document dated(DocumentKind kind, String date, String text) {
    return Document.builder("d").kind(kind).date(PartialDate.parse(date))
        .section(Section.of(SectionType.ABSTRACT, text)).build();
  }

  @Test
  void passesOverNamesOfClassesOfModels() {
    assertThat(RECOGNIZER.recognize(Document.builder("d").title("A VideoLLM for long films")
        .section(Section.of(SectionType.ABSTRACT, "VideoLLMs are language models that see. Our VideoLLM sees longer."))
        .build())).isEmpty();
    assertThat(RECOGNIZER.recognize(Document.of("d", "We fine-tune an mPLM, a dLLM and an sLM on the benchmark.")))
        .isEmpty();
  }

  @Test
  void givesItsReasonsInWords() {
    ModelMention mention = RECOGNIZER.recognize(Document.of("d", "We fine-tune Qwen2.5-7B.")).get(0);
    assertThat(mention.reasons()).isNotEmpty().allMatch(reason -> reason.matches("(for|against): .*[a-z ].*"));
    assertThat(mention.explanation()).contains("for: ");
  }

  @Test
  void explainsWhatItTurnedDown() {
    List<Explanation> explained = RECOGNIZER.explain("Llama antibodies were raised in the serum of the animals.");
    assertThat(explained).hasSize(1);
    assertThat(explained.get(0).accepted()).isFalse();
    assertThat(explained.get(0).reasons()).anyMatch(reason -> reason.startsWith("against: "));
  }

  @Test
  void anchorsAreTokens() {
    assertThat(RECOGNIZER.anchors()).contains("qwen", "gpt", "t5", "show", "gpt image", "*lm")
        .doesNotContain("language", "a", "we").noneMatch(String::isBlank);
  }
}
